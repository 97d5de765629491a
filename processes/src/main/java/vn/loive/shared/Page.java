package vn.loive.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param items what stands on it
 * @param next where the next page begins, if there is one
 */
public record Page<T>(List<T> items, Optional<Cursor> next) {
    /** How many rows a page has when nobody says otherwise, and at the most. */
    public static final int USUAL = 25;

    public static final int MOST = 100;

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), Optional.empty());
    }

    /** Makes a page of the rows found when one more than {@code limit} was asked for. */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, Cursor> cursor) {
        return found.size() > limit
                ? new Page<>(List.copyOf(found.subList(0, limit)), Optional.of(cursor.apply(found.get(limit - 1))))
                : new Page<>(found, Optional.empty());
    }
}
