package vn.loive.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The calendar of working days: Monday to Friday, without the days off, plus the announced working Saturdays. */
public final class WorkingCalendar {

    static final Words WORKING = new Words("ngày làm việc", "working day");
    private static final Words SATURDAY = new Words("Thứ Bảy, ngày nghỉ hằng tuần", "Saturday, weekly rest day");
    private static final Words SUNDAY = new Words("Chủ nhật, ngày nghỉ hằng tuần", "Sunday, weekly rest day");

    private final Map<LocalDate, CalendarDay> exceptions;
    private final Map<Integer, Boolean> announcedByYear;

    /**
     * @param exceptions the days that differ from their day of the week
     * @param announcedByYear the years that the calendar holds, each with whether its days are announced
     */
    public WorkingCalendar(Collection<CalendarDay> exceptions, Map<Integer, Boolean> announcedByYear) {
        this.exceptions = exceptions.stream().collect(Collectors.toMap(CalendarDay::date, Function.identity()));
        this.announcedByYear = Map.copyOf(announcedByYear);
    }

    /** The kind of any day, also of one that the calendar does not hold: that one is provisional. */
    public CalendarDay on(LocalDate date) {
        CalendarDay day = kindOf(date);
        return announced(date.getYear()) ? day : day.butProvisional();
    }

    /** Whether the days off of a year have been announced. */
    public boolean announced(int year) {
        return announcedByYear.getOrDefault(year, false);
    }

    private CalendarDay kindOf(LocalDate date) {
        CalendarDay exception = exceptions.get(date);
        if (exception != null) {
            return exception;
        }
        if (!announcedByYear.containsKey(date.getYear())) {
            Words holiday = FixedHolidays.on(date);
            if (holiday != null) {
                return new CalendarDay(date, false, holiday, true);
            }
        }
        return byDayOfWeek(date);
    }

    private static CalendarDay byDayOfWeek(LocalDate date) {
        DayOfWeek day = date.getDayOfWeek();
        return switch (day) {
            case SATURDAY -> new CalendarDay(date, false, SATURDAY, false);
            case SUNDAY -> new CalendarDay(date, false, SUNDAY, false);
            default -> new CalendarDay(date, true, WORKING, false);
        };
    }
}
