/** What families see of the proof that an address is theirs. */
@NullMarked
package vn.loive.web.contact;

import org.jspecify.annotations.NullMarked;
