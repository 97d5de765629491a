package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import vn.loive.engine.Processes;
import vn.loive.identity.Caller;
import vn.loive.shared.DossierCode;
import vn.loive.shared.PlainText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The act of taking an application back, at any time before the decision is carried out. */
@ApplicationScoped
@Transactional
public class WithdrawApplication {
    private static final int LONGEST_REASON = 2000;

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
        Optional<Application> own =
                applications.lock(code).filter(found -> found.owner().equals(caller.account()));
        if (own.isEmpty()) {
            return Result.notFound();
        }
        if (reason.length() > LONGEST_REASON) {
            return Result.refused(Refusal.of("too-long", "reason", LONGEST_REASON));
        }
        if (!PlainText.isReadable(reason)) {
            return Result.refused(Refusal.of("bad-character", "reason"));
        }
        Application application = own.get();
        if (application.state().isFinal()) {
            return Result.overtaken("already-ended", application.state().word());
        }
        application.moveTo(ApplicationState.WITHDRAWN, clock.instant(), reason);
        events.fire(new ApplicationWithdrawn(code, caller.asApplicant(), Map.of("reason", reason)));
        processes.tell("ApplicationWithdrawn", code.value());
        family.tell(application, "withdrawn", Map.of());
        return Result.done(application);
    }
}
