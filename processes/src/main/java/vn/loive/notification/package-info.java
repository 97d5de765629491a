/**
 * What is told to whom: an outbox written in the act's transaction, and the sender that empties it afterwards. Subjects
 * and texts are neutral: whoever looks over a shoulder reads a code, nothing else.
 */
@NullMarked
package vn.loive.notification;

import org.jspecify.annotations.NullMarked;
