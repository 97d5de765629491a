/** The page of places: for a facility whom to expect and who waits, for the province how many places there are. */
@NullMarked
package vn.loive.web.facility;

import org.jspecify.annotations.NullMarked;
