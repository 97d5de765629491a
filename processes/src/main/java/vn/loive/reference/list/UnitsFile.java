package vn.loive.reference.list;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list of administrative units as a CSV file in UTF-8 with the columns {@code code}, {@code parent_code},
 * {@code kind}, {@code full_name} and, if they are known, {@code valid_from}, {@code valid_to} and {@code merged_into}.
 *
 * @param units what could be read
 * @param problems everything that is wrong, in the order of the lines
 */
record UnitsFile(List<ListedUnit> units, List<Problem> problems) {
    private static final List<String> NEEDED = List.of("code", "parent_code", "kind", "full_name");
    private static final Set<String> KNOWN =
            Set.of("code", "parent_code", "kind", "full_name", "valid_from", "valid_to", "merged_into");
    private static final CSVFormat FORMAT = CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreSurroundingSpaces(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(true)
            .setAllowMissingColumnNames(true)
            .get();

    static UnitsFile read(byte[] bytes) {
        List<ListedUnit> units = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        try (CSVParser lines = CSVParser.parse(text(bytes), FORMAT)) {
            readHeader(lines.getHeaderNames(), problems);
            if (problems.isEmpty()) {
                readLines(lines, units, problems);
                problems.addAll(UnitsTogether.check(units));
            }
        } catch (CharacterCodingException e) {
            problems.add(Problem.at(lineOfBadSign(bytes), "not-utf-8"));
        } catch (IOException | IllegalArgumentException e) {
            problems.add(Problem.at(0, "not-csv"));
        }
        problems.sort(Comparator.comparingLong(Problem::line));
        return new UnitsFile(units, problems);
    }

    private static void readHeader(List<String> names, List<Problem> problems) {
        List<String> lower = names.stream()
                .map(name -> name.toLowerCase(java.util.Locale.ROOT))
                .toList();
        NEEDED.stream()
                .filter(needed -> !lower.contains(needed))
                .forEach(missing -> problems.add(Problem.at(1, "column-missing", missing)));
        lower.stream()
                .filter(name -> !KNOWN.contains(name))
                .forEach(unknown -> problems.add(Problem.at(1, "column-unknown", unknown)));
    }

    /** A line on which a quotation mark is never closed swallows the rest: that is the last problem told. */
    private static void readLines(CSVParser lines, List<ListedUnit> units, List<Problem> problems) {
        long before = lines.getCurrentLineNumber();
        try {
            for (CSVRecord line : lines) {
                UnitLine.read(before + 1, line, units, problems);
                before = lines.getCurrentLineNumber();
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            if (!(e.getCause() instanceof CSVException)) {
                throw e;
            }
            problems.add(Problem.at(before + 1, "not-a-line"));
        }
    }

    private static String text(byte[] bytes) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static long lineOfBadSign(byte[] bytes) {
        long line = 1;
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                if (!isUtf8(bytes, start, i)) {
                    return line;
                }
                line++;
                start = i + 1;
            }
        }
        return line;
    }

    private static boolean isUtf8(byte[] bytes, int from, int to) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, from, to - from));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
