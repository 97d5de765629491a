/** The person behind a request, read from what the identity provider vouches for. */
@NullMarked
package vn.loive.web.identity;

import org.jspecify.annotations.NullMarked;
