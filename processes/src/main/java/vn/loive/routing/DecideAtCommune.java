package vn.loive.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.loive.intake.Application;
import vn.loive.intake.ApplicationState;
import vn.loive.intake.Family;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The commune's head signs what another person has checked, returns it to him, or refuses. */
@ApplicationScoped
public class DecideAtCommune implements StepAct {
    @Inject
    private Family family;

    @Inject
    private Clock clock;

    @Override
    public Step step() {
        return Step.DECIDE_AT_COMMUNE;
    }

    @Override
    public Result<? extends DomainEvent> decide(Application application, Decision decision, Actor actor) {
        boolean signs = decision.outcome().equals("sign");
        List<Refusal> refusals = signs ? Reasons.optional(decision) : Reasons.required(decision);
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        if (decision.outcome().equals("refuse")) {
            application.moveTo(ApplicationState.REFUSED, clock.instant(), decision.why());
            family.tell(application, "refused", Map.of());
        } else {
            application.moveTo(ApplicationState.IN_PROCESS, clock.instant());
        }
        return Result.done(new DecidedAtCommune(application.code(), actor, Reasons.details(decision)));
    }
}
