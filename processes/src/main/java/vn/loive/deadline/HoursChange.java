package vn.loive.deadline;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;

/**
 * A change of the close of office hours.
 *
 * @param seq counts all changes; the newest one of a unit tells whether somebody was faster
 * @param closes the new hour; empty when the usual one counts again
 * @param name who changed it
 */
public record HoursChange(long seq, Instant at, Optional<LocalTime> closes, String name, String reason) {}
