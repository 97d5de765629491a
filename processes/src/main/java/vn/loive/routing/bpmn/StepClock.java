package vn.loive.routing.bpmn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Date;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.procedure.StepTerms;
import vn.loive.routing.Step;

/** By when a step must be done; both steps of the commune share one clock. */
@Named("stepClock")
@ApplicationScoped
public class StepClock {
    @Inject
    private Applications applications;

    @Inject
    private StepTerms terms;

    @Inject
    private Clock clock;

    public Date due(String step, String application) {
        Application waiting = applications.need(application);
        Instant due = step.endsWith("AtCommune")
                ? waiting.communeClock().dueAt()
                : terms.due(
                        waiting.route(),
                        clock(step, waiting),
                        waiting.submittedAt(),
                        ZonedDateTime.now(clock),
                        waiting.facility());
        return Date.from(due);
    }

    private static String clock(String step, Application waiting) {
        return Step.ofId(step).map(known -> known.clock(waiting.state())).orElse(step);
    }

    /** By when the family must have answered a supplement request. */
    public Date supplementDue(String application) {
        return Date.from(applications.need(application).answerBy().orElseThrow());
    }
}
