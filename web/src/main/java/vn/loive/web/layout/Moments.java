package vn.loive.web.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;

/** Brings every kind of moment that a bean may hold to the wall clock of Viet Nam. */
final class Moments {
    static final ZoneId VIET_NAM = ZoneId.of("Asia/Ho_Chi_Minh");

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
