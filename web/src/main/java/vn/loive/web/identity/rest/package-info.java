/** Posts over REST, for administrators. */
@NullMarked
package vn.loive.web.identity.rest;

import org.jspecify.annotations.NullMarked;
