package vn.loive.reference.list;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The list in the database; takes over a file whole or not at all, whichever the caller commits. */
final class UnitList {
    private final Connection database;
    private final LocalDate today;
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    /** A row as it stands. */
    private record Kept(
            @Nullable String parent,
            String kind,
            String name,
            LocalDate from,
            @Nullable LocalDate to,
            boolean listed,
            @Nullable String into) {
        boolean isEndedBy(LocalDate day) {
            return to != null && !to.isAfter(day);
        }
    }

    /**
     * Reads the list as it stands.
     *
     * @param today the day of the import: what is new begins on it, what is gone ended the day before
     * @param alone whether nobody else may write it until the transaction ends
     */
    UnitList(Connection database, LocalDate today, boolean alone) throws SQLException {
        this.database = database;
        this.today = today;
        try (Statement statement = database.createStatement()) {
            if (alone) {
                statement.execute("LOCK TABLE portal.administrative_unit IN SHARE ROW EXCLUSIVE MODE");
            }
            try (ResultSet row =
                    statement.executeQuery("SELECT code, parent_code, kind, full_name, valid_from, valid_to,"
                            + " listed, merged_into FROM portal.administrative_unit ORDER BY code")) {
                while (row.next()) {
                    Date to = row.getDate(6);
                    kept.put(
                            row.getString(1),
                            new Kept(
                                    row.getString(2),
                                    row.getString(3),
                                    row.getString(4),
                                    row.getDate(5).toLocalDate(),
                                    to == null ? null : to.toLocalDate(),
                                    row.getBoolean(7),
                                    row.getString(8)));
                }
            }
        }
    }

    /** The offices that would serve a place which the file ends or no longer holds. */
    List<Problem> stillUsed(List<ListedUnit> units) throws SQLException {
        Map<String, Long> ending = new TreeMap<>();
        missing(units).forEach(code -> ending.put(code, 0L));
        units.stream().filter(this::isEnded).forEach(unit -> ending.put(unit.code(), unit.line()));
        List<Problem> problems = new ArrayList<>();
        try (PreparedStatement open = database.prepareStatement("SELECT territory, id FROM portal.unit WHERE territory"
                + " IS NOT NULL AND (valid_to IS NULL OR valid_to >= ?) ORDER BY territory, id")) {
            open.setObject(1, today);
            try (ResultSet row = open.executeQuery()) {
                while (row.next()) {
                    Long line = ending.get(row.getString(1));
                    if (line != null) {
                        Kept unit = kept.get(row.getString(1));
                        String name = unit == null ? row.getString(1) : unit.name();
                        problems.add(Problem.at(line, "still-used", row.getString(1), name, row.getString(2)));
                    }
                }
            }
        }
        return problems;
    }

    private boolean isEnded(ListedUnit unit) {
        return unit.mergedInto().isPresent()
                || unit.to().filter(to -> to.isBefore(today)).isPresent();
    }

    private List<String> missing(List<ListedUnit> units) {
        Set<String> codes = new HashSet<>();
        units.forEach(unit -> codes.add(unit.code()));
        return kept.entrySet().stream()
                .filter(row -> row.getValue().listed() && !row.getValue().isEndedBy(today))
                .map(Map.Entry::getKey)
                .filter(code -> !codes.contains(code))
                .toList();
    }

    /** What taking the file over changes, unit by unit, in the order of their codes. */
    List<UnitChange> changes(List<ListedUnit> units) {
        Map<String, String> names = new LinkedHashMap<>();
        units.forEach(unit -> names.put(unit.code(), unit.name()));
        List<UnitChange> changes = new ArrayList<>();
        for (ListedUnit unit : units) {
            Kept before = kept.get(unit.code());
            Kept after = after(unit, Optional.ofNullable(before));
            if (!after.equals(before)) {
                changes.add(change(unit, Optional.ofNullable(before), names));
            }
        }
        missing(units)
                .forEach(code -> changes.add(
                        new UnitChange(UnitChange.Kind.GONE, code, name(code), Optional.empty(), Optional.empty())));
        changes.sort(Comparator.comparing(UnitChange::code));
        return changes;
    }

    private UnitChange change(ListedUnit unit, Optional<Kept> before, Map<String, String> names) {
        Optional<String> into = unit.mergedInto().map(code -> code + " " + names.getOrDefault(code, ""));
        Optional<String> called = before.map(Kept::name).filter(name -> !name.equals(unit.name()));
        UnitChange.Kind kind = before.isEmpty() ? UnitChange.Kind.NEW : UnitChange.Kind.CHANGED;
        if (into.isPresent()) {
            kind = UnitChange.Kind.MERGED;
        } else if (called.isPresent()) {
            kind = UnitChange.Kind.RENAMED;
        }
        return new UnitChange(kind, unit.code(), unit.name(), called, into);
    }

    private String name(String code) {
        Kept unit = kept.get(code);
        return unit == null ? code : unit.name();
    }

    /** How many units of the file stand in the list as they are. */
    int same(List<ListedUnit> units) {
        return (int) units.stream()
                .filter(unit ->
                        after(unit, Optional.ofNullable(kept.get(unit.code()))).equals(kept.get(unit.code())))
                .count();
    }

    /** Writes the file's units: provinces first, because the others point to them, and last those that others took over. */
    void take(List<ListedUnit> units) throws SQLException {
        List<ListedUnit> ordered = units.stream()
                .sorted(Comparator.comparing(
                                (ListedUnit unit) -> unit.mergedInto().isPresent())
                        .thenComparing(unit -> unit.code().length()))
                .toList();
        try (PreparedStatement write = database.prepareStatement(
                "INSERT INTO portal.administrative_unit (code, parent_code, kind, full_name, valid_from, valid_to,"
                        + " listed, merged_into) VALUES (?, ?, ?, ?, ?, ?, true, ?) ON CONFLICT (code) DO UPDATE SET"
                        + " parent_code = excluded.parent_code, kind = excluded.kind, full_name = excluded.full_name,"
                        + " valid_from = excluded.valid_from, valid_to = excluded.valid_to, listed = true,"
                        + " merged_into = excluded.merged_into")) {
            for (ListedUnit unit : ordered) {
                Kept before = kept.get(unit.code());
                Kept after = after(unit, Optional.ofNullable(before));
                if (!after.equals(before)) {
                    write(write, unit.code(), after);
                }
            }
            write.executeBatch();
        }
        end(missing(units));
    }

    /**
     * A file without dates leaves the first day as it was, and makes what it holds valid again; what is merged ended
     * yesterday when the file gives no last day.
     */
    private Kept after(ListedUnit unit, Optional<Kept> before) {
        LocalDate from = unit.from()
                .or(() -> before.map(Kept::from))
                .orElse(unit.to().filter(to -> to.isBefore(today)).orElse(today));
        LocalDate to = unit.to().orElse(null);
        if (to == null && unit.mergedInto().isPresent()) {
            LocalDate known = before.map(Kept::to).orElse(null);
            LocalDate yesterday = today.minusDays(1);
            to = known != null ? known : yesterday.isBefore(from) ? from : yesterday;
        }
        return new Kept(
                unit.parent().orElse(null),
                unit.kind(),
                unit.name(),
                from,
                to,
                true,
                unit.mergedInto().orElse(null));
    }

    private static void write(PreparedStatement write, String code, Kept row) throws SQLException {
        write.setString(1, code);
        write.setString(2, row.parent());
        write.setString(3, row.kind());
        write.setString(4, row.name());
        write.setDate(5, Date.valueOf(row.from()));
        write.setDate(6, row.to() == null ? null : Date.valueOf(row.to()));
        write.setString(7, row.into());
        write.addBatch();
    }

    /** What is gone from the list was valid up to yesterday, at least on its first day. */
    private void end(List<String> codes) throws SQLException {
        try (PreparedStatement end = database.prepareStatement(
                "UPDATE portal.administrative_unit SET valid_to = greatest(valid_from, ?) WHERE code = ?")) {
            for (String code : codes) {
                end.setDate(1, Date.valueOf(today.minusDays(1)));
                end.setString(2, code);
                end.addBatch();
            }
            end.executeBatch();
        }
    }
}
