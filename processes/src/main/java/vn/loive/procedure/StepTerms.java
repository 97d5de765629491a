package vn.loive.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
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

    // asking the table takes longer than any statement of an act, and it changes with a release only
    private final Map<StepOnRoute, Term> known = new ConcurrentHashMap<>();

    private record StepOnRoute(String route, String step) {}

    public Term of(String route, String step) {
        return known.computeIfAbsent(new StepOnRoute(route, step), this::ask);
    }

    /** By when a step must be done that starts at a moment and is in the hands of a unit. */
    public Instant due(String route, String step, ZonedDateTime start, Optional<UnitId> unit) {
        return deadlines.reckon(start, of(route, step), unit).due().toInstant();
    }

    private Term ask(StepOnRoute asked) {
        return decisions
                .evaluate("step-term", Map.of("route", asked.route(), "step", asked.step()))
                .map(outcome -> Term.parse(String.valueOf(outcome.get("term"))))
                .orElseThrow(() -> new IllegalStateException("No term for " + asked.step() + " on " + asked.route()));
    }
}
