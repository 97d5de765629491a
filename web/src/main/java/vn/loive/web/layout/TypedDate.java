package vn.loive.web.layout;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people type it: {@code 25/2/2026}, {@code 25-02-2026}, {@code 25.2.2026} or {@code 2026-02-25}. */
public final class TypedDate {
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{1,2})\\s*[/.\\- ]\\s*(\\d{4})");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private TypedDate() {}

    /** The day; empty when it is not in any calendar. */
    public static Optional<LocalDate> read(String typed) {
        Matcher day = DAY_FIRST.matcher(typed.strip());
        if (day.matches()) {
            return date(day.group(3), day.group(2), day.group(1));
        }
        Matcher year = YEAR_FIRST.matcher(typed.strip());
        return year.matches() ? date(year.group(1), year.group(2), year.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> date(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException notInAnyCalendar) {
            return Optional.empty();
        }
    }
}
