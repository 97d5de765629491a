package vn.loive.deadline;

import java.time.LocalDate;
import java.time.ZonedDateTime;

/** The time in which the family was asked for a supplement and the clock stood still. */
public record Pause(ZonedDateTime asked, ZonedDateTime answered) {

    public Pause {
        if (answered.isBefore(asked)) {
            throw new IllegalArgumentException("answered " + answered + " before it was asked " + asked);
        }
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(dayOf(asked)) && !date.isAfter(dayOf(answered));
    }

    private static LocalDate dayOf(ZonedDateTime moment) {
        return moment.withZoneSameInstant(Reckoning.ZONE).toLocalDate();
    }
}
