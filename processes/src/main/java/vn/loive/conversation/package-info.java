/**
 * Questions and feedback (phản ánh, kiến nghị) between a family and the unit that has its application: what was written
 * stands with the application, and messages only say that there is something to read.
 */
@NullMarked
package vn.loive.conversation;

import org.jspecify.annotations.NullMarked;
