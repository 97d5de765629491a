/** The portal. */
@NullMarked
package vn.loive.shared;

import org.jspecify.annotations.NullMarked;
