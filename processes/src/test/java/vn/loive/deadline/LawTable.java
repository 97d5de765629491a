package vn.loive.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The days off and the working Saturdays, written down by hand from the announcements and the lunar table. */
public final class LawTable {

    private static final Map<Integer, String> OFF = Map.ofEntries(
            Map.entry(2024, "1/1, 8/2, 9/2, 12/2, 13/2, 14/2, 18/4, 29/4, 30/4, 1/5, 2/9, 3/9"),
            Map.entry(2025, "1/1, 27/1, 28/1, 29/1, 30/1, 31/1, 7/4, 30/4, 1/5, 2/5, 1/9, 2/9"),
            Map.entry(2026, "1/1, 2/1, 16/2, 17/2, 18/2, 19/2, 20/2, 27/4, 30/4, 1/5, 31/8, 1/9, 2/9"),
            Map.entry(2027, "1/1, 5/2, 8/2, 9/2, 10/2, 11/2, 16/4, 30/4, 3/5, 2/9, 3/9"),
            Map.entry(2028, "3/1, 25/1, 26/1, 27/1, 28/1, 31/1, 4/4, 1/5, 2/5, 1/9, 4/9"),
            Map.entry(2029, "1/1, 12/2, 13/2, 14/2, 15/2, 16/2, 23/4, 30/4, 1/5, 3/9, 4/9"),
            Map.entry(2030, "1/1, 1/2, 4/2, 5/2, 6/2, 7/2, 12/4, 30/4, 1/5, 2/9, 3/9"),
            Map.entry(2031, "1/1, 22/1, 23/1, 24/1, 27/1, 28/1, 1/4, 30/4, 1/5, 1/9, 2/9"),
            Map.entry(2032, "1/1, 10/2, 11/2, 12/2, 13/2, 16/2, 19/4, 30/4, 3/5, 2/9, 3/9"),
            Map.entry(2033, "3/1, 31/1, 1/2, 2/2, 3/2, 4/2, 11/4, 2/5, 3/5, 1/9, 2/9"),
            Map.entry(2034, "2/1, 20/2, 21/2, 22/2, 23/2, 24/2, 28/4, 1/5, 2/5, 1/9, 4/9"),
            Map.entry(2035, "1/1, 7/2, 8/2, 9/2, 12/2, 13/2, 17/4, 30/4, 1/5, 3/9, 4/9"));

    private static final Map<Integer, String> WORKING_SATURDAYS = Map.of(2024, "4/5", 2025, "26/4", 2026, "10/1, 22/8");

    private static final Map<Integer, String> CULTURE_DAY = Map.of(
            2026, "24/11", 2027, "24/11", 2028, "24/11", 2029, "26/11", 2030, "25/11", 2031, "24/11", 2032, "24/11",
            2033, "24/11", 2034, "24/11", 2035, "26/11");

    private static final Set<LocalDate> DAYS_OFF = dates(OFF);
    private static final Set<LocalDate> SATURDAYS = dates(WORKING_SATURDAYS);

    private LawTable() {}

    public static Set<LocalDate> daysOff() {
        return DAYS_OFF;
    }

    public static Set<LocalDate> workingSaturdays() {
        return SATURDAYS;
    }

    public static Set<LocalDate> cultureDays() {
        return dates(CULTURE_DAY);
    }

    public static boolean announced(int year) {
        return year >= 2024 && year <= 2026;
    }

    static boolean working(LocalDate date) {
        if (SATURDAYS.contains(date)) {
            return true;
        }
        boolean weekend = date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        boolean held = OFF.containsKey(date.getYear());
        return !weekend && !(held ? DAYS_OFF.contains(date) : fixed(date));
    }

    private static boolean fixed(LocalDate date) {
        return Set.of("1/1", "30/4", "1/5", "2/9").contains(date.getDayOfMonth() + "/" + date.getMonthValue());
    }

    /** The table as a calendar for the reckoning under test. */
    static WorkingCalendar calendar() {
        List<CalendarDay> days = new ArrayList<>();
        DAYS_OFF.forEach(date -> days.add(day(date, false)));
        SATURDAYS.forEach(date -> days.add(day(date, true)));
        Map<Integer, Boolean> years = OFF.keySet().stream()
                .collect(Collectors.toMap(year -> year, LawTable::announced, (a, b) -> a, TreeMap::new));
        return new WorkingCalendar(days, years);
    }

    private static CalendarDay day(LocalDate date, boolean working) {
        Words name = working ? new Words("Thứ Bảy làm bù", "working Saturday") : new Words("ngày lễ", "holiday");
        return new CalendarDay(date, working, name, false);
    }

    private static Set<LocalDate> dates(Map<Integer, String> byYear) {
        Set<LocalDate> dates = new TreeSet<>();
        byYear.forEach((year, days) -> {
            for (String day : days.split(", ")) {
                String[] parts = day.split("/");
                dates.add(LocalDate.of(year, Integer.parseInt(parts[1]), Integer.parseInt(parts[0])));
            }
        });
        return dates;
    }
}
