package vn.loive.deadline;

import java.time.LocalTime;
import java.util.Optional;
import vn.loive.shared.UnitId;

/** Where the calendar and the office hours in force come from. */
public interface CalendarSource {

    WorkingCalendar calendar();

    /** The close of office hours of a unit; without a unit, or for one without hours of its own, the usual one. */
    LocalTime closes(Optional<UnitId> unit);
}
