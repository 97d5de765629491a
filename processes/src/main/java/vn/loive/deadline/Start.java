package vn.loive.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the moment a term starts from: ISO 8601, local time of Viet Nam when it has no offset. */
public final class Start {

    /** The first and the last year that a term may start in. */
    public static final int FIRST_YEAR = 1900;

    public static final int LAST_YEAR = 2999;

    private static final int LONGEST_TEXT = 60;
    private static final Pattern TEXT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})"
            + "(?:[Tt](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?)([Zz]|[+ -]\\d{2}:\\d{2})?)?");

    private Start() {}

    /** A bare date is its first moment; a date that does not exist is refused, never bent. */
    public static ZonedDateTime parse(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw refused("start-missing", trimmed);
        }
        Matcher matcher = TEXT.matcher(trimmed);
        if (trimmed.length() > LONGEST_TEXT || !matcher.matches()) {
            throw refused("start-malformed", trimmed);
        }
        return within(moment(matcher, trimmed), trimmed);
    }

    private static ZonedDateTime moment(Matcher parts, String text) {
        String time = parts.group(2);
        String offset = parts.group(3);
        try {
            if (time == null) {
                return LocalDate.parse(parts.group(1)).atStartOfDay(Reckoning.ZONE);
            }
            String local = parts.group(1) + "T" + time;
            if (offset == null) {
                return LocalDateTime.parse(local).atZone(Reckoning.ZONE);
            }
            // a plus sign that was not escaped in an address arrives as a space
            return OffsetDateTime.parse(local + offset.replace(' ', '+')).atZoneSameInstant(Reckoning.ZONE);
        } catch (DateTimeException notInAnyCalendar) {
            throw refused("start-impossible", text);
        }
    }

    private static ZonedDateTime within(ZonedDateTime moment, String text) {
        if (moment.getYear() < FIRST_YEAR || moment.getYear() > LAST_YEAR) {
            throw refused("start-out-of-range", text);
        }
        return moment;
    }

    private static DeadlineRefusedException refused(String code, String text) {
        String value = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
        return new DeadlineRefusedException(code, "start", value, FIRST_YEAR, LAST_YEAR);
    }
}
