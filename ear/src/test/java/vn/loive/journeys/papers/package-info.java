/** What the journeys need to look into papers. */
@NullMarked
package vn.loive.journeys.papers;

import org.jspecify.annotations.NullMarked;
