package vn.loive.web.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import vn.loive.shared.PortalClock;

/** Brings every kind of moment that a bean may hold to the wall clock of Viet Nam. */
final class Moments {
    static final ZoneId VIET_NAM = PortalClock.VIET_NAM;

    private Moments() {}

    static ZonedDateTime inVietNam(Object when) {
        if (when instanceof Instant instant) {
            return instant.atZone(VIET_NAM);
        }
        if (when instanceof ZonedDateTime zoned) {
            return zoned.withZoneSameInstant(VIET_NAM);
        }
        if (when instanceof OffsetDateTime offset) {
            return offset.atZoneSameInstant(VIET_NAM);
        }
        if (when instanceof LocalDateTime local) {
            return local.atZone(VIET_NAM);
        }
        if (when instanceof LocalDate date) {
            return date.atStartOfDay(VIET_NAM);
        }
        if (when instanceof Date date) {
            return Instant.ofEpochMilli(date.getTime()).atZone(VIET_NAM);
        }
        throw new IllegalArgumentException("Not a moment: " + when.getClass().getName());
    }
}
