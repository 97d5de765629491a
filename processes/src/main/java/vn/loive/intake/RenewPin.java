package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.loive.identity.Caller;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Result;

/**
 * The act of having a new secret number made for the public look-up, at any time: somebody knows the old one who shall
 * not any more, or it is one of the six figures of before.
 */
@ApplicationScoped
@Transactional
public class RenewPin {
    @Inject
    private Applications applications;

    @Inject
    private Event<PinRenewed> events;

    /** The old number opens nothing from now on. */
    public Result<Application> renew(Caller caller, DossierCode code) {
        return applications.lockOwn(caller, code).map(own -> {
            own.renewPin();
            events.fire(new PinRenewed(code, caller.asApplicant(), Map.of()));
            return own;
        });
    }
}
