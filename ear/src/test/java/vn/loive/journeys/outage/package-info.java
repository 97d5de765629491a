/** Parts of the portal are ended by force and come back: what people are told meanwhile, and that nothing is lost. */
@NullMarked
package vn.loive.journeys.outage;

import org.jspecify.annotations.NullMarked;
