/** What every page shares: its language and texts, how dates and sizes are written, who is logged in, and the way out. */
@NullMarked
package vn.loive.web.layout;

import org.jspecify.annotations.NullMarked;
