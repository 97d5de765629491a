package vn.loive.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import vn.loive.deadline.Deadlines;
import vn.loive.deadline.Term;
import vn.loive.engine.Decisions;
import vn.loive.shared.UnitId;

/** How long each step of a route may take, from the decision table {@code step-term} with its articles of law. */
@ApplicationScoped
public class StepTerms {
    @Inject
    private Decisions decisions;

    @Inject
    private Deadlines deadlines;

    public Term of(String route, String step) {
        return decisions
                .evaluate("step-term", Map.of("route", route, "step", step))
                .map(outcome -> Term.parse(String.valueOf(outcome.get("term"))))
                .orElseThrow(() -> new IllegalStateException("No term for " + step + " on " + route));
    }

    /** By when a step must be done that starts at a moment and is in the hands of a unit. */
    public Instant due(String route, String step, ZonedDateTime start, Optional<UnitId> unit) {
        return deadlines.reckon(start, of(route, step), unit).due().toInstant();
    }
}
