package vn.loive.deadline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A length of time as the law states it: 24 hours, 3 working days, 30 days or 24 months, after or before an event. */
public record Term(int amount, Unit unit, boolean backward) {

    /** What a term counts. */
    public enum Unit {
        HOURS("h"),
        WORKING_DAYS("wd"),
        DAYS("d"),
        MONTHS("m");

        private final String sign;

        Unit(String sign) {
            this.sign = sign;
        }
    }

    /** The longest term, in any unit; four digits keep every date within reach. */
    public static final int MOST = 9999;

    private static final int LONGEST_TEXT = 40;
    private static final Pattern TEXT = Pattern.compile("([+-]?)0*([0-9]+)(h|wd|d|m)");

    public Term {
        if (amount < 1 || amount > MOST) {
            throw new IllegalArgumentException("a term has 1 to " + MOST + " units, not " + amount);
        }
    }

    /** Reads {@code 24h}, {@code 3wd}, {@code 30d}, {@code 24m} and backward {@code -3wd}; refuses anything else. */
    public static Term parse(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw refused("term-missing", trimmed);
        }
        Matcher matcher = TEXT.matcher(trimmed);
        if (trimmed.length() > LONGEST_TEXT || !matcher.matches()) {
            throw refused("term-malformed", trimmed);
        }
        return new Term(
                amount(matcher.group(2), trimmed),
                unit(matcher.group(3)),
                matcher.group(1).equals("-"));
    }

    private static int amount(String digits, String text) {
        if (digits.length() > 4) {
            throw refused("term-too-long", text);
        }
        int amount = Integer.parseInt(digits);
        if (amount == 0) {
            throw refused("term-zero", text);
        }
        return amount;
    }

    private static Unit unit(String sign) {
        for (Unit unit : Unit.values()) {
            if (unit.sign.equals(sign)) {
                return unit;
            }
        }
        throw new IllegalArgumentException(sign);
    }

    private static DeadlineRefusedException refused(String code, String text) {
        String value = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text;
        return new DeadlineRefusedException(code, "term", value, MOST);
    }

    /** The text that {@link #parse} reads. */
    @Override
    public String toString() {
        return (backward ? "-" : "") + amount + unit.sign;
    }
}
