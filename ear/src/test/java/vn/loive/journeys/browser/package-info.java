/** Journeys through the real pages in a real browser: each person with an own browser profile, as at home. */
@NullMarked
package vn.loive.journeys.browser;

import org.jspecify.annotations.NullMarked;
