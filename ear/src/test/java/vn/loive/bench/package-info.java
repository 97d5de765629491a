/** Measurements of {@code ./portal bench}: always two things side by side, in one run, on one machine. */
@NullMarked
package vn.loive.bench;

import org.jspecify.annotations.NullMarked;
