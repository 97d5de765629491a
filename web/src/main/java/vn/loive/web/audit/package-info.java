/** The pages that trace an application: its acts one after the other, and its way through the model as a drawing. */
@NullMarked
package vn.loive.web.audit;

import org.jspecify.annotations.NullMarked;
