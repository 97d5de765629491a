/**
 * The desk of officials: what waits for them (hàng đợi), and one page per step at which they decide, named like the
 * step.
 */
@NullMarked
package vn.loive.web.workqueue;

import org.jspecify.annotations.NullMarked;
