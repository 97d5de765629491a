/** The history of acts: appended to inside the act's transaction, never changed; the database refuses anything else. */
@NullMarked
package vn.loive.audit;

import org.jspecify.annotations.NullMarked;
