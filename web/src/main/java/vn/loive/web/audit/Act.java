package vn.loive.web.audit;

import java.time.Instant;
import java.util.List;

/**
 * One act of the history, ready to be read.
 *
 * @param number its number in the history
 * @param what what happened, in a sentence
 * @param at when
 * @param who the person's name
 * @param as his role, and the unit for which he acted
 * @param account his login; empty for the portal itself
 * @param mark done, progress, soon, overdue or stopped
 * @param reason what he gave as the reason; empty when nothing
 * @param changes answers that were given anew
 * @param facts what else was noted
 * @param node the place in the model's drawing; empty when it has none
 */
public record Act(
        long number,
        String what,
        Instant at,
        String who,
        String as,
        String account,
        String mark,
        String reason,
        List<Change> changes,
        List<Fact> facts,
        String node) {

    /** An answer before and after. */
    public record Change(String field, String question, String before, String after) {}

    /**
     * A noted value and what it is.
     *
     * @param said true when a person has said it, false when the portal has added it
     */
    public record Fact(String what, String value, boolean said) {}
}
