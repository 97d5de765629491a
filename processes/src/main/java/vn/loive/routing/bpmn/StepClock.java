package vn.loive.routing.bpmn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Optional;
import vn.loive.deadline.Deadlines;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.procedure.StepTerms;
import vn.loive.shared.UnitId;

/** By when a step must be done; both steps of the commune share one clock. */
@Named("stepClock")
@ApplicationScoped
public class StepClock {
    @Inject
    private Applications applications;

    @Inject
    private StepTerms terms;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Clock clock;

    public Date due(String step, String application) {
        Application waiting = applications.need(application);
        Instant due = step.endsWith("AtCommune") ? waiting.communeClock().dueAt() : fromNow(step, waiting);
        return Date.from(due);
    }

    private Instant fromNow(String step, Application waiting) {
        Optional<UnitId> unit = waiting.facility();
        return deadlines
                .reckon(ZonedDateTime.now(clock), terms.of(waiting.route(), step), unit)
                .due()
                .toInstant();
    }

    /** By when the family must have answered a supplement request. */
    public Date supplementDue(String application) {
        return Date.from(applications.need(application).answerBy().orElseThrow());
    }
}
