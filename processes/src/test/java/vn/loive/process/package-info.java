/** The process ring: every path of the models on a real engine with a real database, beside the beans only stand-ins. */
@NullMarked
package vn.loive.process;

import org.jspecify.annotations.NullMarked;
