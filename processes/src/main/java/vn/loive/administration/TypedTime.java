package vn.loive.administration;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time of day as people type it: {@code 16:30}, {@code 16h30}, {@code 16.30} or {@code 17h}. */
final class TypedTime {
    private static final Pattern TIME = Pattern.compile("(\\d{1,2})\\s*(?:[:.hg]\\s*(\\d{2})?)?");

    private TypedTime() {}

    /** The time; empty when no clock shows it. */
    static Optional<LocalTime> read(String typed) {
        Matcher time = TIME.matcher(typed.strip().toLowerCase(java.util.Locale.ROOT));
        if (!time.matches()) {
            return Optional.empty();
        }
        try {
            String minutes = time.group(2);
            return Optional.of(
                    LocalTime.of(Integer.parseInt(time.group(1)), minutes == null ? 0 : Integer.parseInt(minutes)));
        } catch (DateTimeException onNoClock) {
            return Optional.empty();
        }
    }
}
