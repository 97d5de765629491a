package vn.loive.workqueue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import vn.loive.intake.ApplicationState;
import vn.loive.shared.Cursor;

/**
 * By what the register is sorted. The first two are read from an index in their order; for the others the lines are found
 * first and sorted then. What has no value stands at the end in both directions.
 */
public enum RegisterSort {
    SUBMITTED,
    /** By the given name as it is used in Viet Nam, then the whole; a cursor names the application only. */
    NAME,
    /** By how far it has come. */
    STATE,
    /** By the name of the unit where it waits now. */
    UNIT,
    /** By the latest decision. */
    DECIDED,
    /** By when the family hears. */
    DUE;

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    /** As addresses write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RegisterSort> of(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word().equals(word)).findFirst();
    }

    /** Which way is usual: moments from the latest on, everything else from the first on. */
    public boolean usuallyAscending() {
        return this != SUBMITTED && this != DECIDED;
    }

    boolean isIndexed() {
        return this == SUBMITTED || this == NAME;
    }

    /** The column of {@code register_entry} that is in order; for the indexed ones only. */
    String column() {
        return this == NAME ? "name_key" : "submitted_at";
    }

    /** The value of a line, beside {@code a} for the application, {@code now} and {@code done} for its tasks. */
    String key(boolean ascending) {
        return switch (this) {
            case SUBMITTED -> "a.submitted_at";
            case NAME -> "portal.name_key(a.person_name) COLLATE \"C\"";
            case STATE -> "CAST(array_position(ARRAY[" + states(state -> true) + "], a.state) AS bigint)";
            case UNIT -> "COALESCE(" + unit("now.unit") + ", " + (ascending ? "'~'" : "''") + ") COLLATE \"C\"";
            case DECIDED -> "COALESCE(done.at, " + missing(ascending) + ")";
            case DUE ->
                "CASE WHEN a.state IN (" + states(ApplicationState::isFinal) + ") THEN " + missing(ascending)
                        + " ELSE a.due_at END";
        };
    }

    /** The same value of the line that a cursor names, with {@code :key} and {@code :last}. */
    String keyOfCursor(boolean ascending) {
        return switch (this) {
            case SUBMITTED, DECIDED, DUE -> ":key";
            case NAME ->
                "(SELECT portal.name_key(seen.person_name) FROM portal.application seen WHERE seen.code = :last)"
                        + " COLLATE \"C\"";
            case STATE -> "CAST(:key AS bigint)";
            case UNIT ->
                "COALESCE(" + unit("CAST(:key AS text)") + ", " + (ascending ? "'~'" : "''") + ") COLLATE \"C\"";
        };
    }

    private static String unit(String id) {
        return "(SELECT u.name_key FROM portal.unit u WHERE u.id = " + id + ")";
    }

    private static String missing(boolean ascending) {
        return "CAST('" + (ascending ? LAST : FIRST) + "' AS timestamptz)";
    }

    private static String states(Predicate<ApplicationState> which) {
        return Arrays.stream(ApplicationState.values())
                .filter(which)
                .map(state -> "'" + state.name() + "'")
                .reduce((some, more) -> some + ", " + more)
                .orElseThrow();
    }

    /** By how many moments a cursor names its line. */
    public int moments() {
        return switch (this) {
            case SUBMITTED, DECIDED, DUE -> 1;
            case NAME, STATE, UNIT -> 0;
        };
    }

    Cursor cursor(RegisterLine line, boolean ascending) {
        return switch (this) {
            case SUBMITTED -> new Cursor(List.of(line.submitted()), line.code());
            case DECIDED -> new Cursor(List.of(line.decided().orElse(ascending ? LAST : FIRST)), line.code());
            case DUE -> new Cursor(List.of(line.due().orElse(ascending ? LAST : FIRST)), line.code());
            case NAME -> new Cursor(List.of(), line.code());
            case STATE -> new Cursor(List.of(), line.state().ordinal() + 1 + "/" + line.code());
            case UNIT ->
                new Cursor(List.of(), line.unit().map(unit -> unit.value()).orElse("") + "/" + line.code());
        };
    }

    /** Whether a cursor can be one of this order. */
    public boolean knows(Cursor cursor) {
        return switch (this) {
            case SUBMITTED, DECIDED, DUE, NAME -> !cursor.id().contains("/");
            case STATE -> cursor.id().matches("\\d{1,3}/[^/]+");
            case UNIT -> cursor.id().matches("[^/]*/[^/]+");
        };
    }

    /** What a cursor's line is sorted by; nothing where the line itself says it. */
    Optional<Object> valueOf(Cursor cursor) {
        return switch (this) {
            case SUBMITTED, DECIDED, DUE -> Optional.of(cursor.at().get(0));
            case NAME -> Optional.empty();
            case STATE -> Optional.of(Long.valueOf(cursor.id().split("/", 2)[0]));
            case UNIT -> Optional.of(cursor.id().split("/", 2)[0]);
        };
    }

    /** The application that a cursor names. */
    static String code(Cursor cursor) {
        return cursor.id().substring(cursor.id().indexOf('/') + 1);
    }
}
