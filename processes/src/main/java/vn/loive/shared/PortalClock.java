package vn.loive.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The one clock of the portal, in the time of Viet Nam. */
@ApplicationScoped
public class PortalClock {
    public static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    /** How long it is to the next day in Viet Nam. */
    public static Duration untilTomorrow(Clock clock) {
        ZonedDateTime now = clock.instant().atZone(VIET_NAM);
        return Duration.between(now, now.toLocalDate().plusDays(1).atStartOfDay(VIET_NAM));
    }

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(VIET_NAM);
    }
}
