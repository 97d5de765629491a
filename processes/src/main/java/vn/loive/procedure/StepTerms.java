package vn.loive.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import vn.loive.deadline.Term;
import vn.loive.engine.Decisions;

/** How long each step of a route may take, from the decision table {@code step-term} with its articles of law. */
@ApplicationScoped
public class StepTerms {
    @Inject
    private Decisions decisions;

    public Term of(String route, String step) {
        return decisions
                .evaluate("step-term", Map.of("route", route, "step", step))
                .map(outcome -> Term.parse(String.valueOf(outcome.get("term"))))
                .orElseThrow(() -> new IllegalStateException("No term for " + step + " on " + route));
    }
}
