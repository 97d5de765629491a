/** Steps and expressions that the models of the approval processes name. */
@NullMarked
package vn.loive.routing.bpmn;

import org.jspecify.annotations.NullMarked;
