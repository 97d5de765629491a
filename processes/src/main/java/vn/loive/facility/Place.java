package vn.loive.facility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One place with those who have been promised it, one after the other.
 *
 * @param number its number among the places of its group
 * @param opensOn its first day
 * @param closesOn the first day on which it is no more; empty when nobody has closed it
 */
public record Place(long id, int number, LocalDate opensOn, Optional<LocalDate> closesOn, List<Stay> stays) {

    /** Whether there is such a place on a day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(opensOn)
                && closesOn.filter(closed -> !day.isBefore(closed)).isEmpty();
    }

    /** Whether somebody has it on a day. */
    public boolean isTakenOn(LocalDate day) {
        return stays.stream().anyMatch(stay -> stay.covers(day));
    }

    /** Whether somebody can have it for a whole stay. */
    public boolean isFree(LocalDate from, LocalDate until) {
        return isOpenOn(from)
                && isOpenOn(until.minusDays(1))
                && stays.stream()
                        .noneMatch(stay ->
                                stay.from().isBefore(until) && stay.until().isAfter(from));
    }
}
