package vn.loive.shared;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param items what stands on it
 * @param previous where the page before it ends, if there is one and the list is also read backwards
 * @param next where the next page begins, if there is one
 */
public record Page<T>(List<T> items, Optional<Cursor> previous, Optional<Cursor> next) {
    /** How many rows a page has when nobody says otherwise, and at the most. */
    public static final int USUAL = 25;

    public static final int MOST = 100;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * From where a page is read, in which direction, and how far; with neither place from the beginning.
     *
     * @param limit how many rows
     * @param after go on after this cursor
     * @param before or back before this one
     */
    public record Turn(int limit, Optional<Cursor> after, Optional<Cursor> before) {
        public static Turn first(int limit) {
            return new Turn(limit, Optional.empty(), Optional.empty());
        }

        public static Turn after(int limit, Optional<Cursor> after) {
            return new Turn(limit, after, Optional.empty());
        }

        public boolean backwards() {
            return before.isPresent();
        }

        public Optional<Cursor> cursor() {
            return before.or(() -> after);
        }
    }

    public static <T> Page<T> empty() {
        return new Page<>(List.of(), Optional.empty(), Optional.empty());
    }

    /** Makes a page of the rows found when one more than {@code limit} was asked for. */
    public static <T> Page<T> of(List<T> found, int limit, Function<T, Cursor> cursor) {
        return of(found, Turn.first(limit), cursor);
    }

    /** The same for a list that is read both ways; the rows come in the direction of reading. */
    public static <T> Page<T> of(List<T> found, Turn turn, Function<T, Cursor> cursor) {
        boolean more = found.size() > turn.limit();
        List<T> rows = new ArrayList<>(more ? found.subList(0, turn.limit()) : found);
        boolean isLater = turn.cursor().isPresent() && !rows.isEmpty();
        if (turn.backwards()) {
            Collections.reverse(rows);
        }
        Optional<Cursor> first = Optional.of(rows)
                .filter(some -> turn.backwards() ? more : isLater)
                .map(some -> cursor.apply(some.get(0)));
        Optional<Cursor> last = Optional.of(rows)
                .filter(some -> turn.backwards() ? isLater : more)
                .map(some -> cursor.apply(some.get(some.size() - 1)));
        return new Page<>(rows, first, last);
    }
}
