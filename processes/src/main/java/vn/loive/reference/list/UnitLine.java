package vn.loive.reference.list;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;
import vn.loive.shared.PersonName;
import vn.loive.shared.PlainText;

/** Reads one line of the file by itself; everything wrong with it is told. */
final class UnitLine {
    private static final int LONGEST_NAME = 200;
    private static final DateTimeFormatter TYPED =
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    /** How many digits the code of each kind has. */
    private static final Map<String, Integer> DIGITS =
            Map.of("province", 2, "district", 3, "commune", 5, "ward", 5, "special-zone", 5);

    private final long line;
    private final CSVRecord values;
    private final List<Problem> problems;

    private UnitLine(long line, CSVRecord values, List<Problem> problems) {
        this.line = line;
        this.values = values;
        this.problems = problems;
    }

    static void read(long line, CSVRecord values, List<ListedUnit> units, List<Problem> problems) {
        if (values.isConsistent()) {
            units.add(new UnitLine(line, values, problems).read());
        } else {
            problems.add(Problem.at(
                    line, "columns-differ", values.getParser().getHeaderNames().size(), values.size()));
        }
    }

    private ListedUnit read() {
        String kind = value("kind");
        String code = value("code");
        String name = PersonName.tidy(value("full_name"));
        Optional<String> parent = Optional.of(value("parent_code")).filter(text -> !text.isEmpty());
        Integer digits = DIGITS.get(kind);
        tellIf(kind.isEmpty(), "kind-missing");
        tellIf(!kind.isEmpty() && digits == null, "kind-unknown", kind);
        tellIf(code.isEmpty(), "code-missing");
        tellIf(
                digits != null && !code.isEmpty() && !code.matches("\\d{" + digits + "}"),
                "code-digits",
                code,
                digits == null ? 0 : digits,
                kind);
        tellIf(name.isEmpty(), "name-missing");
        tellIf(name.length() > LONGEST_NAME, "name-too-long", LONGEST_NAME);
        tellIf(!PlainText.isReadable(name), "name-unreadable");
        tellIf(kind.equals("province") && parent.isPresent(), "parent-of-province");
        tellIf(digits != null && !kind.equals("province") && parent.isEmpty(), "parent-missing");
        Optional<LocalDate> from = date("valid_from");
        Optional<LocalDate> to = date("valid_to");
        tellIf(from.isPresent() && to.isPresent() && to.get().isBefore(from.get()), "dates-turned");
        Optional<String> into = Optional.of(value("merged_into")).filter(text -> !text.isEmpty());
        tellIf(into.filter(code::equals).isPresent(), "merged-into-itself");
        return new ListedUnit(line, code, parent, kind, name, from, to, into);
    }

    private void tellIf(boolean wrong, String key, Object... details) {
        if (wrong) {
            problems.add(Problem.at(line, key, details));
        }
    }

    private String value(String column) {
        return values.isSet(column) ? values.get(column).strip() : "";
    }

    private Optional<LocalDate> date(String column) {
        String text = value(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(text.contains("/") ? LocalDate.parse(text, TYPED) : LocalDate.parse(text));
        } catch (DateTimeException e) {
            tellIf(true, "date-unreadable", column, text);
            return Optional.empty();
        }
    }
}
