package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.loive.engine.Processes;
import vn.loive.identity.Caller;
import vn.loive.identity.Policy;
import vn.loive.identity.Role;
import vn.loive.shared.DossierCode;
import vn.loive.shared.FreeText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The act of taking an application back, at any time before the decision is carried out. */
@ApplicationScoped
@Transactional
public class WithdrawApplication {
    @Inject
    private Applications applications;

    @Inject
    private Processes processes;

    @Inject
    private Family family;

    @Inject
    private Event<ApplicationWithdrawn> events;

    @Inject
    private Clock clock;

    /**
     * Takes it back.
     *
     * @param reason why; may be left empty, a family owes no reason
     */
    public Result<Application> withdraw(Caller caller, DossierCode code, String reason) {
        return applications.lockOwn(caller, code).then(own -> withdraw(caller, own, reason));
    }

    private Result<Application> withdraw(Caller caller, Application application, String reason) {
        List<Refusal> refusals = FreeText.optional("reason", reason);
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        if (!Policy.acts(Role.APPLICANT, application.state().standing())) {
            return Result.overtaken("already-ended", application.state().word());
        }
        application.moveTo(ApplicationState.WITHDRAWN, clock.instant(), reason);
        events.fire(new ApplicationWithdrawn(application.code(), caller.asApplicant(), Map.of("reason", reason)));
        processes.tell("ApplicationWithdrawn", application.code().value());
        family.tell(application, "withdrawn", Map.of());
        return Result.done(application);
    }
}
