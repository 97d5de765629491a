/**
 * The front door: what is refused before anybody is asked who he is, what a form must bring, and what every answer says.
 * Why it is so is told in {@code docs/decisions/0013-requests-from-elsewhere.md}.
 */
@NullMarked
package vn.loive.web.guard;

import org.jspecify.annotations.NullMarked;
