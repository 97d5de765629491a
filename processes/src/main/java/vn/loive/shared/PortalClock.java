package vn.loive.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.ZoneId;

/** The one clock of the portal, in the time of Viet Nam. */
@ApplicationScoped
public class PortalClock {
    public static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Produces
    @Singleton
    Clock clock() {
        return Clock.system(VIET_NAM);
    }
}
