package vn.loive.workqueue;

import java.util.List;
import java.util.Optional;

/**
 * A page of the queue.
 *
 * @param items the tasks
 * @param next where the next page begins, if there is one
 */
public record QueuePage(List<WorkItem> items, Optional<Cursor> next) {}
