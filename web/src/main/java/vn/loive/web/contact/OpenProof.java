package vn.loive.web.contact;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.contact.ContactAddress;
import vn.loive.contact.Proofs;
import vn.loive.contact.Ways;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.intake.Family;
import vn.loive.shared.Page;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.intake.OwnApplication;

/**
 * The address that waits for its code on this page: of the application in the address or in the form, else of the
 * newest for which one does.
 */
@RequestScoped
public class OpenProof {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentCaller callers;

    @Inject
    OwnApplication own;

    @Inject
    Applications applications;

    @Inject
    Proofs proofs;

    private @Nullable Optional<Waiting> found;

    /** What waits. */
    record Waiting(Application application, Ways ways, ContactAddress address) {
        static Optional<Waiting> of(Application application, Ways known) {
            Ways ways = Family.ways(application, known);
            return ways.unproved().map(address -> new Waiting(application, ways, address));
        }
    }

    Optional<Waiting> find() {
        Optional<Waiting> waiting = found;
        if (waiting == null) {
            Ways known = proofs.ways(callers.need().account());
            waiting = candidates().stream()
                    .filter(one -> !one.state().isFinal())
                    .flatMap(one -> Waiting.of(one, known).stream())
                    .findFirst();
            found = waiting;
        }
        return waiting;
    }

    private List<Application> candidates() {
        return request.getParameter("of") == null
                ? applications
                        .ofOwner(callers.need().account(), Page.USUAL, Optional.empty())
                        .items()
                : List.of(own.get());
    }
}
