package vn.loive.administration;

import java.util.List;
import java.util.Optional;
import vn.loive.deadline.Term;
import vn.loive.procedure.TermChange;

/**
 * How long one step of a route may take.
 *
 * @param term what counts for an application that is filed today
 * @param by the change by which it counts; empty for the portal's own table
 * @param coming what counts from a later day on, the nearest first
 * @param changes everything that was changed, the newest first
 */
public record StepTerm(
        String step, Term term, Optional<TermChange> by, List<TermChange> coming, List<TermChange> changes) {
    /** Which change somebody has seen who has seen this; 0 when there was none. */
    public long seen() {
        return changes.stream().findFirst().map(TermChange::seq).orElse(0L);
    }
}
