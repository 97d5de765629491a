/** What only the EAR can see: that one name stands in all modules. */
@NullMarked
package vn.loive.way;

import org.jspecify.annotations.NullMarked;
