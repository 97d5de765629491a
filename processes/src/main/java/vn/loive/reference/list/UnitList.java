package vn.loive.reference.list;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
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
            boolean listed) {
        boolean isEndedBy(LocalDate day) {
            return to != null && !to.isAfter(day);
        }
    }

    /** How many rows were added, changed, ended, and stay as they are. */
    record Changes(int added, int changed, int ended, int same) {}

    /** @param today the day of the import: what is new begins on it, what is gone ended the day before */
    UnitList(Connection database, LocalDate today) throws SQLException {
        this.database = database;
        this.today = today;
        try (Statement statement = database.createStatement()) {
            statement.execute("LOCK TABLE portal.administrative_unit IN SHARE ROW EXCLUSIVE MODE");
            try (ResultSet row =
                    statement.executeQuery("SELECT code, parent_code, kind, full_name, valid_from, valid_to,"
                            + " listed FROM portal.administrative_unit ORDER BY code")) {
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
                                    row.getBoolean(7)));
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
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("SELECT territory, id FROM portal.unit WHERE territory IS NOT"
                        + " NULL AND (valid_to IS NULL OR valid_to >= current_date) ORDER BY territory, id")) {
            while (row.next()) {
                Long line = ending.get(row.getString(1));
                if (line != null) {
                    Kept unit = kept.get(row.getString(1));
                    String name = unit == null ? row.getString(1) : unit.name();
                    problems.add(Problem.at(line, "still-used", row.getString(1), name, row.getString(2)));
                }
            }
        }
        return problems;
    }

    private boolean isEnded(ListedUnit unit) {
        return unit.to().filter(to -> to.isBefore(today)).isPresent();
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

    /** Writes the file's units; provinces go first, because the others point to them. */
    Changes take(List<ListedUnit> units) throws SQLException {
        int added = 0;
        int changed = 0;
        List<ListedUnit> ordered = units.stream()
                .sorted(java.util.Comparator.comparingInt(unit -> unit.code().length()))
                .toList();
        try (PreparedStatement write = database.prepareStatement(
                "INSERT INTO portal.administrative_unit (code, parent_code, kind, full_name, valid_from, valid_to, listed)"
                        + " VALUES (?, ?, ?, ?, ?, ?, true) ON CONFLICT (code) DO UPDATE SET parent_code ="
                        + " excluded.parent_code, kind = excluded.kind, full_name = excluded.full_name, valid_from ="
                        + " excluded.valid_from, valid_to = excluded.valid_to, listed = true")) {
            for (ListedUnit unit : ordered) {
                Kept before = kept.get(unit.code());
                Kept after = after(unit, Optional.ofNullable(before));
                if (!after.equals(before)) {
                    write(write, unit.code(), after);
                    added += before == null ? 1 : 0;
                    changed += before == null ? 0 : 1;
                }
            }
            write.executeBatch();
        }
        int ended = end(missing(units));
        return new Changes(added, changed, ended, units.size() - added - changed);
    }

    /** A file without dates leaves the first day as it was, and makes what it holds valid again. */
    private Kept after(ListedUnit unit, Optional<Kept> before) {
        LocalDate from = unit.from()
                .or(() -> before.map(Kept::from))
                .orElse(unit.to().filter(to -> to.isBefore(today)).orElse(today));
        return new Kept(
                unit.parent().orElse(null),
                unit.kind(),
                unit.name(),
                from,
                unit.to().orElse(null),
                true);
    }

    private static void write(PreparedStatement write, String code, Kept row) throws SQLException {
        write.setString(1, code);
        write.setString(2, row.parent());
        write.setString(3, row.kind());
        write.setString(4, row.name());
        write.setDate(5, Date.valueOf(row.from()));
        write.setDate(6, row.to() == null ? null : Date.valueOf(row.to()));
        write.addBatch();
    }

    /** What is gone from the list was valid up to yesterday, at least on its first day. */
    private int end(List<String> codes) throws SQLException {
        try (PreparedStatement end = database.prepareStatement(
                "UPDATE portal.administrative_unit SET valid_to = greatest(valid_from, ?) WHERE code = ?")) {
            for (String code : codes) {
                end.setDate(1, Date.valueOf(today.minusDays(1)));
                end.setString(2, code);
                end.addBatch();
            }
            end.executeBatch();
        }
        return codes.size();
    }
}
