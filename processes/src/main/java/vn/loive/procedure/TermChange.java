package vn.loive.procedure;

import java.time.Instant;
import java.time.LocalDate;
import vn.loive.deadline.Term;

/**
 * A term that counts for applications which are filed from a day on.
 *
 * @param seq counts all changes; the newest one of a step tells whether somebody was faster
 * @param at when it was entered
 * @param from the first day
 * @param source the legal text that says so
 * @param name who entered it
 */
public record TermChange(
        long seq,
        Instant at,
        String route,
        String step,
        Term term,
        LocalDate from,
        String source,
        String name,
        String reason) {}
