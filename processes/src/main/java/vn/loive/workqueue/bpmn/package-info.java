/** Steps and expressions that the models of all processes name. */
@NullMarked
package vn.loive.workqueue.bpmn;

import org.jspecify.annotations.NullMarked;
