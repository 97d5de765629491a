package vn.loive.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.loive.deadline.CalendarSource;

/** The working days on which people can come, each with how many places are free for a whole stay from then on. */
@ApplicationScoped
public class ArrivalDays {
    private static final int LOOKED_AT = 60;

    @Inject
    CalendarSource calendar;

    /** A working day. */
    public record Day(LocalDate date, int free) {}

    /** The next working days of a group, full or not. */
    public List<Day> next(Occupancy group, int months, LocalDate from, int most) {
        return Stream.iterate(from, day -> day.plusDays(1))
                .limit(LOOKED_AT)
                .filter(day -> calendar.calendar().on(day).working())
                .limit(most)
                .map(day -> new Day(day, group.freeFor(day, months)))
                .toList();
    }
}
