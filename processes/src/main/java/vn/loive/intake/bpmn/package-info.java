/** Steps that the models name and that belong to the family's side of an application. */
@NullMarked
package vn.loive.intake.bpmn;

import org.jspecify.annotations.NullMarked;
