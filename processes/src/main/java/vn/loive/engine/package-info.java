/**
 * The workflow engine behind four doors: {@code Processes} (start, correlate, complete), {@code Decisions} (tables),
 * {@code ProcessTraces} (what happened in the engine) and the task events. The only package that imports Camunda, so
 * that another distribution of it is a change of one package.
 */
@NullMarked
package vn.loive.engine;

import org.jspecify.annotations.NullMarked;
