package vn.loive.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/** The act of deleting files that were uploaded long ago and never handed in. */
@ApplicationScoped
@Transactional
public class ForgetUnboundAttachments {

    @Inject
    Attachments attachments;

    @Inject
    Clock clock;

    /** Deletes what is older; says how many. */
    public int olderThan(Duration age) {
        return attachments.forgetUnbound(clock.instant().minus(age));
    }
}
