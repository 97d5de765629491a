package vn.loive.intake;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loive.contact.ContactAddress;
import vn.loive.shared.PersonName;
import vn.loive.shared.PlainText;
import vn.loive.shared.Refusal;

/** Reads the text typed into one field, as people type it, into its tidy form. */
final class FieldReader {
    private static final Pattern ISO_DATE = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern TYPED_DATE = Pattern.compile("(\\d{1,2})[/.\\- ]+(\\d{1,2})[/.\\- ]+(\\d{4})");
    private static final Pattern DATE_WITHOUT_SIGNS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern DATE_IN_WORDS =
            Pattern.compile("(?:ngày )?(\\d{1,2}) tháng (\\d{1,2}),? (?:năm )?(\\d{4})");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[\\p{N}<>{}\\[\\]=;\\\\]");
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int SHORTEST_PLAN = 6;
    private static final int LONGEST_PLAN = 36;
    private static final int MOST_TIMES = 20;

    private final Field field;
    private final LocalDate today;

    FieldReader(Field field, LocalDate today) {
        this.field = field;
        this.today = today;
    }

    /** Puts the tidy answer into {@code tidy}, or the reason against it into {@code refusals}; nothing when empty. */
    void read(String typed, Map<String, String> tidy, List<Refusal> refusals) {
        String text = PersonName.tidy(typed);
        if (text.isEmpty()) {
            return;
        }
        if (typed.codePointCount(0, typed.length()) > field.longest()) {
            refusals.add(Refusal.of("too-long", field.path(), field.longest()));
            return;
        }
        if (!PlainText.isReadable(typed)) {
            refusals.add(Refusal.of("bad-character", field.path()));
            return;
        }
        switch (field.kind()) {
            case NAME -> keep(isName(text), text, "not-a-name", tidy, refusals);
            case DATE -> readDate(text, tidy, refusals);
            case IDENTITY_NUMBER -> {
                String digits = text.replaceAll("[ .\\-\\u2010-\\u2015]", "");
                keep(digits.matches("\\d{12}"), digits, "identity-number-12-digits", tidy, refusals);
            }
            case PHONE -> keep(ContactAddress.phone(text), "not-a-phone", tidy, refusals);
            case EMAIL -> keep(ContactAddress.mail(text), "not-an-email", tidy, refusals);
            case CHOICE -> keep(field.choices().contains(text), text, "unknown-choice", tidy, refusals);
            case YES -> keep(text.equals("yes") || text.equals("true"), "yes", "must-be-yes", tidy, refusals);
            case MONTHS -> {
                String months = text.replaceFirst("(?i) ?(tháng|months?)$", "");
                keep(
                        isBetween(SHORTEST_PLAN, LONGEST_PLAN, months),
                        months,
                        "months-out-of-range",
                        tidy,
                        refusals,
                        SHORTEST_PLAN,
                        LONGEST_PLAN);
            }
            case TIMES -> keep(isBetween(1, MOST_TIMES, text), text, "out-of-range", tidy, refusals, 1, MOST_TIMES);
            case TEXT ->
                tidy.put(
                        field.path(),
                        Normalizer.normalize(typed, Normalizer.Form.NFC).strip());
            case LINE, COMMUNE, FACILITY -> tidy.put(field.path(), text);
        }
    }

    private void keep(
            boolean good,
            String text,
            String code,
            Map<String, String> tidy,
            List<Refusal> refusals,
            Object... details) {
        if (good) {
            tidy.put(field.path(), text);
        } else {
            refusals.add(Refusal.of(code, field.path(), details));
        }
    }

    private void keep(Optional<ContactAddress> address, String code, Map<String, String> tidy, List<Refusal> refusals) {
        keep(address.isPresent(), address.map(ContactAddress::value).orElse(""), code, tidy, refusals);
    }

    private static boolean isName(String text) {
        return LETTER.matcher(text).find() && !NOT_IN_A_NAME.matcher(text).find();
    }

    private static boolean isBetween(int least, int most, String text) {
        return text.matches("\\d{1,2}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most;
    }

    private void readDate(String text, Map<String, String> tidy, List<Refusal> refusals) {
        try {
            LocalDate date = date(text);
            if (date.isAfter(today)) {
                refusals.add(Refusal.of("date-in-future", field.path()));
            } else {
                keep(!date.isBefore(EARLIEST), date.toString(), "date-too-early", tidy, refusals);
            }
        } catch (DateTimeException e) {
            refusals.add(Refusal.of("not-a-date", field.path()));
        }
    }

    private static LocalDate date(String text) {
        Matcher iso = ISO_DATE.matcher(text);
        if (iso.matches()) {
            return LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (Pattern spelling : List.of(TYPED_DATE, DATE_WITHOUT_SIGNS, DATE_IN_WORDS)) {
            Matcher typed = spelling.matcher(lower);
            if (typed.matches()) {
                return LocalDate.of(number(typed, 3), number(typed, 2), number(typed, 1));
            }
        }
        throw new DateTimeException("not a date");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
