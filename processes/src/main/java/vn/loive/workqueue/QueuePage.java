package vn.loive.workqueue;

import java.util.List;
import java.util.Optional;
import vn.loive.shared.Cursor;

/**
 * A page of the queue.
 *
 * @param items what stands on it
 * @param previous where the page before it ends, if there is one
 * @param next where the page after it begins, if there is one
 */
public record QueuePage(List<WorkItem> items, Optional<Cursor> previous, Optional<Cursor> next) {
    public QueuePage {
        items = List.copyOf(items);
    }

    static QueuePage empty() {
        return new QueuePage(List.of(), Optional.empty(), Optional.empty());
    }
}
