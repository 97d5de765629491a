package vn.loive.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.loive.facility.ComeEarly;
import vn.loive.intake.Application;
import vn.loive.intake.ApplicationState;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The facility notes that the person has come, or that he has not. */
@ApplicationScoped
public class AdmitAtFacility implements StepAct {
    @Inject
    private ComeEarly early;

    @Inject
    private Clock clock;

    @Override
    public Step step() {
        return Step.ADMIT_AT_FACILITY;
    }

    @Override
    public Result<? extends DomainEvent> decide(Application application, Decision decision, Actor actor) {
        List<Refusal> refusals = Reasons.optional(decision);
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        return decision.outcome().equals("arrived")
                ? arrived(application, decision, actor)
                : Result.done(new AdmittedAtFacility(application.code(), actor, Reasons.details(decision)));
    }

    /** Whoever comes before his day gets his place at once, unless another has it until then. */
    private Result<AdmittedAtFacility> arrived(Application application, Decision decision, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        Result<LocalDate> begun =
                application.admissionOn().filter(day -> day.isAfter(today)).isPresent()
                        ? early.begin(application.code(), today)
                        : Result.done(today);
        return begun.map(day -> {
            application.moveTo(ApplicationState.ADMITTED, clock.instant());
            return new AdmittedAtFacility(application.code(), actor, Reasons.details(decision));
        });
    }
}
