package vn.loive.notification;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import vn.loive.shared.PortalClock;

/** The night, in which a phone shall not ring: from 21:00 to 07:00. */
final class QuietHours {
    private static final LocalTime EVENING = LocalTime.of(21, 0);
    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private QuietHours() {}

    /** The moment itself by day; at night, the next morning. */
    static Instant after(Instant moment) {
        ZonedDateTime local = moment.atZone(PortalClock.VIET_NAM);
        LocalTime time = local.toLocalTime();
        if (time.isBefore(MORNING)) {
            return local.with(MORNING).toInstant();
        }
        return time.isBefore(EVENING) ? moment : local.plusDays(1).with(MORNING).toInstant();
    }
}
