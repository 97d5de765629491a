package vn.loive.deadline.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loive.deadline.CalendarDay;
import vn.loive.deadline.Words;
import vn.loive.deadline.WorkingCalendar;
import vn.loive.shared.UnitId;

/** One reading of the three calendar tables. */
record CalendarTables(WorkingCalendar calendar, Map<String, LocalTime> closing) {

    private static final String USUAL = "*";
    private static final LocalTime FIVE = LocalTime.of(17, 0);

    static CalendarTables read(Connection connection) throws SQLException {
        return new CalendarTables(new WorkingCalendar(days(connection), years(connection)), hours(connection));
    }

    LocalTime closes(Optional<UnitId> unit) {
        LocalTime usual = closing.getOrDefault(USUAL, FIVE);
        return unit.map(id -> closing.getOrDefault(id.value(), usual)).orElse(usual);
    }

    private static List<CalendarDay> days(Connection connection) throws SQLException {
        List<CalendarDay> days = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(
                        "SELECT date, kind, name_vi, name_en, provisional FROM portal.calendar_day WHERE active");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                Words name = new Words(row.getString("name_vi"), row.getString("name_en"));
                LocalDate date = row.getObject("date", LocalDate.class);
                days.add(new CalendarDay(
                        date, row.getString("kind").equals("working"), name, row.getBoolean("provisional")));
            }
        }
        return days;
    }

    private static Map<Integer, Boolean> years(Connection connection) throws SQLException {
        Map<Integer, Boolean> years = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT year, announced FROM portal.calendar_year");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                years.put(row.getInt("year"), row.getBoolean("announced"));
            }
        }
        return years;
    }

    private static Map<String, LocalTime> hours(Connection connection) throws SQLException {
        Map<String, LocalTime> hours = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT unit, closes FROM portal.office_hours");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                hours.put(row.getString("unit"), row.getObject("closes", LocalTime.class));
            }
        }
        return hours;
    }
}
