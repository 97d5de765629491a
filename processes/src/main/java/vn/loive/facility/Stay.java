package vn.loive.facility;

import java.time.Instant;
import java.time.LocalDate;
import vn.loive.shared.DossierCode;

/**
 * A place promised to one person.
 *
 * @param from the day on which he is expected
 * @param until the first day on which the place is free again
 * @param keptUntil until when it is kept when he does not come
 */
public record Stay(DossierCode code, LocalDate from, LocalDate until, Instant keptUntil) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
