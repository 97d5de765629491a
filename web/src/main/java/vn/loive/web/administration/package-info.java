/** The administrator's pages: what has stopped, and how messages are worded. */
@NullMarked
package vn.loive.web.administration;

import org.jspecify.annotations.NullMarked;
