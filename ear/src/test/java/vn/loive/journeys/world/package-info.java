/** The stage of the journeys: addresses, accounts, a small REST client, fictional applications and their mails. */
@NullMarked
package vn.loive.journeys.world;

import org.jspecify.annotations.NullMarked;
