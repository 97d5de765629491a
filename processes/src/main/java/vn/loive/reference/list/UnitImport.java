package vn.loive.reference.list;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

/**
 * What a file would make of the list of administrative units, or has made of it.
 *
 * @param problems what is wrong, in the order of the lines; then nothing is changed
 * @param changes unit by unit, in the order of their codes
 * @param same how many units stay as they are
 */
public record UnitImport(List<Problem> problems, List<UnitChange> changes, int same) {
    /** Says what taking the file over would change; changes nothing. */
    public static UnitImport look(byte[] file, Connection database, LocalDate today) throws SQLException {
        return run(file, database, today, false);
    }

    /** Takes the file over, whole or not at all; it counts when the caller commits. */
    public static UnitImport take(byte[] file, Connection database, LocalDate today) throws SQLException {
        return run(file, database, today, true);
    }

    private static UnitImport run(byte[] file, Connection database, LocalDate today, boolean write)
            throws SQLException {
        UnitsFile read = UnitsFile.read(file);
        if (!read.problems().isEmpty()) {
            return new UnitImport(read.problems(), List.of(), 0);
        }
        UnitList list = new UnitList(database, today, write);
        List<Problem> used = list.stillUsed(read.units());
        if (!used.isEmpty()) {
            return new UnitImport(used, List.of(), 0);
        }
        List<UnitChange> changes = list.changes(read.units());
        if (write) {
            list.take(read.units());
        }
        return new UnitImport(List.of(), changes, list.same(read.units()));
    }

    /** How many units something becomes of. */
    public long count(UnitChange.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }

    /** How many of those that stay are written otherwise than before. */
    public long changed() {
        return changes.size() - count(UnitChange.Kind.NEW) - count(UnitChange.Kind.GONE);
    }
}
