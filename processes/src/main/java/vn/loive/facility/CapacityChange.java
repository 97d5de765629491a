package vn.loive.facility;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One change of how many places a group has.
 *
 * @param effectOn from which day it counts
 * @param by the name of the official who changed it
 */
public record CapacityChange(
        Instant at, PlaceGroup group, LocalDate effectOn, int before, int after, String reason, String by) {}
