package vn.loive.web.facility.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.web.intake.rest.ApplicationView;

/**
 * A facility as REST clients see it.
 *
 * @param form public, private or home
 * @param address where it is
 * @param standsIn the office in whose area it stands
 * @param groups whom it takes; empty when nobody has recorded its places
 * @param expected who comes and who is there; only for those who receive them
 * @param waitingList who waits, in order; only for those who receive them
 */
public record FacilityView(
        ApplicationView.Place unit,
        String form,
        @Nullable String address,
        ApplicationView.@Nullable Place standsIn,
        List<Group> groups,
        @Nullable List<Guest> expected,
        @Nullable List<Waiter> waitingList) {

    /**
     * The people who share places.
     *
     * @param taken how many places somebody has today
     * @param free how many could be taken from today for twelve months
     * @param nextFree the first day on which one could be taken for twelve months
     * @param days the next working days, when one facility is read
     */
    public record Group(
            String sex,
            String ageBand,
            int capacity,
            int taken,
            int free,
            @Nullable LocalDate nextFree,
            int waiting,
            @Nullable List<Day> days) {}

    /** A working day with how many places are free from then on. */
    public record Day(LocalDate date, int free) {}

    /** Somebody who has a place; the group of his place, its number, whether he has come, and when he turns 18 there. */
    public record Guest(
            String code,
            String person,
            String sex,
            String ageBand,
            int place,
            LocalDate from,
            LocalDate until,
            OffsetDateTime keptUntil,
            boolean here,
            @Nullable LocalDate comesOfAgeOn) {}

    /** Somebody who waits. */
    public record Waiter(
            String code,
            String person,
            String sex,
            String ageBand,
            int number,
            OffsetDateTime since,
            @Nullable String priority) {}
}
