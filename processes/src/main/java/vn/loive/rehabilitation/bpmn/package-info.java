/** Steps and expressions that the models of rehabilitation name. */
@NullMarked
package vn.loive.rehabilitation.bpmn;

import org.jspecify.annotations.NullMarked;
