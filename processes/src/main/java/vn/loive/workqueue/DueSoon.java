package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import vn.loive.deadline.Deadlines;
import vn.loive.deadline.Term;
import vn.loive.shared.PortalClock;

/** Until when a task counts as due soon: one working day from now, or what {@code LOIVE_QUEUE_SOON} says. */
@ApplicationScoped
class DueSoon {
    private static final Term TERM = Term.parse(System.getenv().getOrDefault("LOIVE_QUEUE_SOON", "1wd"));

    @Inject
    private Deadlines deadlines;

    @Inject
    private Clock clock;

    Instant until() {
        return deadlines
                .reckon(clock.instant().atZone(PortalClock.VIET_NAM), TERM, Optional.empty())
                .due()
                .toInstant();
    }
}
