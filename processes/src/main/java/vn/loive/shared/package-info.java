/** A handful of values that every feature speaks in: codes, names, refusals, events, the clock. */
@NullMarked
package vn.loive.shared;

import org.jspecify.annotations.NullMarked;
