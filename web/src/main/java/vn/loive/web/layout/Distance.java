package vn.loive.web.layout;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/** How far a moment is away, in the largest unit in which a person would say it: days, hours or minutes. */
record Distance(long amount, String unit, boolean past) {

    static Distance between(ZonedDateTime now, ZonedDateTime when) {
        Duration gap = Duration.between(now, when);
        Duration length = gap.abs();
        boolean past = gap.isNegative() || gap.isZero();
        if (length.toHours() >= 24) {
            long days = Math.abs(ChronoUnit.DAYS.between(now.toLocalDate(), when.toLocalDate()));
            return new Distance(days, "days", past);
        }
        return length.toMinutes() >= 60
                ? new Distance(length.toHours(), "hours", past)
                : new Distance(length.toMinutes(), "minutes", past);
    }

    boolean isNow() {
        return amount == 0;
    }
}
