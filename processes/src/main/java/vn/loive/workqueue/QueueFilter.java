package vn.loive.workqueue;

import java.util.Optional;
import vn.loive.routing.Step;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.shared.UnitId;

/**
 * What of the queue is wanted.
 *
 * @param view which tasks
 * @param unit only of this unit
 * @param step only of this step
 * @param service only of this service
 * @param overdue only those whose deadline has passed, or only the others
 * @param search part of the person's name without accents, or of the dossier code
 * @param newestFirst by creation, instead of by deadline
 * @param limit how many
 * @param after go on after this cursor
 */
public record QueueFilter(
        View view,
        Optional<UnitId> unit,
        Optional<Step> step,
        Optional<String> service,
        Optional<Boolean> overdue,
        Optional<String> search,
        boolean newestFirst,
        int limit,
        Optional<Cursor> after) {
    /** Which tasks of the queue. */
    public enum View {
        /** Waiting at my units: open, or claimed by anybody. */
        WAITING,
        /** Waiting and taken by nobody. */
        OPEN,
        /** Taken by me. */
        MINE,
        /** Decided by me. */
        DONE;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static QueueFilter of(View view) {
        return new QueueFilter(
                view,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Page.USUAL,
                Optional.empty());
    }

    /** By how many moments the queue is sorted: by deadline and creation, or by creation alone. */
    public static int moments(boolean newestFirst) {
        return newestFirst ? 1 : 2;
    }
}
