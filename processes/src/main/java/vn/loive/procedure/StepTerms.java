package vn.loive.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loive.deadline.Deadlines;
import vn.loive.deadline.Term;
import vn.loive.engine.Decisions;
import vn.loive.shared.PortalClock;
import vn.loive.shared.UnitId;

/**
 * How long each step of a route may take: from the decision table {@code step-term} with its articles of law, unless an
 * administrator has entered another term before the application was filed.
 */
@ApplicationScoped
public class StepTerms {
    /** The steps that can have a term, in the order of an application's way. */
    public static final List<String> STEPS = List.of(
            "ReviewAtCommune",
            "SupplementApplication",
            "DecideAtCommune",
            "ReviewAtDistrict",
            "DecideAtFacility",
            "WaitForPlace",
            "AdmitAtFacility");

    @Inject
    private Decisions decisions;

    @Inject
    private Deadlines deadlines;

    @Inject
    private TermChanges changes;

    /** The term that counts for an application which was filed at a moment. */
    public Term of(String route, String step, Instant filedAt) {
        return changes.counting(route, step, LocalDate.ofInstant(filedAt, PortalClock.VIET_NAM))
                .map(TermChange::term)
                .or(() -> own(route, step))
                .orElseThrow(() -> new IllegalStateException("No term for " + step + " on " + route));
    }

    /** The line by which it counts for an application that is filed on a day; empty for the portal's own table. */
    public Optional<TermChange> change(String route, String step, LocalDate filed) {
        return changes.counting(route, step, filed);
    }

    /** The term of the decision table; empty when the step has none on that route. */
    public Optional<Term> own(String route, String step) {
        return decisions
                .evaluate("step-term", Map.of("route", route, "step", step))
                .map(outcome -> Term.parse(String.valueOf(outcome.get("term"))));
    }

    /** By when a step must be done that starts at a moment and is in the hands of a unit. */
    public Instant due(String route, String step, Instant filedAt, ZonedDateTime start, Optional<UnitId> unit) {
        return deadlines.reckon(start, of(route, step, filedAt), unit).due().toInstant();
    }
}
