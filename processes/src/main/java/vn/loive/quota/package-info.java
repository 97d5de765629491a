/** How much one account may do in a day, counted on the database and so for all nodes. */
@NullMarked
package vn.loive.quota;

import org.jspecify.annotations.NullMarked;
