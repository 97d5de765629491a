/** Pages on which an official answers the questions of a family. */
@NullMarked
package vn.loive.web.conversation;

import org.jspecify.annotations.NullMarked;
