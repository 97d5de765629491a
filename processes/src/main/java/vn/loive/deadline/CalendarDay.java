package vn.loive.deadline;

import java.time.LocalDate;

/** What kind of day a day is, why, and whether that still has to be announced. */
public record CalendarDay(LocalDate date, boolean working, Words why, boolean provisional) {

    CalendarDay butProvisional() {
        return new CalendarDay(date, working, why, true);
    }
}
