package vn.loive.facility;

import java.time.LocalDate;

/**
 * A place that somebody has got.
 *
 * @param number its number among the places of its group
 * @param until the first day on which it is free again
 */
public record Reserved(int number, LocalDate from, LocalDate until) {}
