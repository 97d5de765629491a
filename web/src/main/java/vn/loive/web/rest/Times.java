package vn.loive.web.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import vn.loive.shared.PortalClock;

/** Moments as REST clients see them: local time of Viet Nam with its offset, to the second. */
public final class Times {
    private Times() {}

    public static OffsetDateTime local(Instant moment) {
        return moment.atZone(PortalClock.VIET_NAM).toOffsetDateTime().truncatedTo(ChronoUnit.SECONDS);
    }
}
