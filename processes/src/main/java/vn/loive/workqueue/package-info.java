/**
 * What waits for whom: a table of our own, written by the engine's task events, and the acts of the people who work it
 * off: claim, hand back, decide.
 */
@NullMarked
package vn.loive.workqueue;

import org.jspecify.annotations.NullMarked;
