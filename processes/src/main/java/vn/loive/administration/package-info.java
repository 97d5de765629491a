/** Administration (quản trị): what cannot go on by itself and the acts that help it on, and the wording of messages. */
@NullMarked
package vn.loive.administration;

import org.jspecify.annotations.NullMarked;
