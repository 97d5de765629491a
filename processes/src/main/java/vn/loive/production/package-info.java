/** What production asks for before it starts. */
@NullMarked
package vn.loive.production;

import org.jspecify.annotations.NullMarked;
