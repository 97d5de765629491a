package vn.loive.workqueue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loive.shared.Cursor;

/** In which order the queue is read; for what waits, each has an index of its own. */
enum QueueOrder {
    /** What becomes late first; among equals, what came first. */
    BY_DEADLINE(true, 2, "due_at", "created_at"),
    NEWEST_FIRST(false, 1, "created_at"),
    /** What was finished last comes first. */
    LAST_FINISHED_FIRST(false, 1, "ended_at"),
    BY_ANSWER(true, 2, "answer_by", "created_at"),
    /** A cursor names the last task only: a person's name has no place in an address. */
    BY_NAME(true, 0, "person_name_plain");

    private final boolean ascending;
    private final int moments;
    private final List<String> columns;

    QueueOrder(boolean ascending, int moments, String... columns) {
        this.ascending = ascending;
        this.moments = moments;
        this.columns = List.of(columns);
    }

    static QueueOrder of(QueueFilter.View view, QueueSort sort) {
        return switch (sort) {
            case DUE -> BY_DEADLINE;
            case NEWEST -> NEWEST_FIRST;
            case NAME -> BY_NAME;
            case USUAL ->
                switch (view) {
                    case DONE -> LAST_FINISHED_FIRST;
                    case FAMILY -> BY_ANSWER;
                    default -> BY_DEADLINE;
                };
        };
    }

    int moments() {
        return moments;
    }

    /** The columns of a row, with the task that decides among equals. */
    String key() {
        return Stream.concat(columns.stream(), Stream.of("task"))
                .map(column -> "w." + column)
                .collect(Collectors.joining(", "));
    }

    String sorted(boolean backwards) {
        String direction = ascending == backwards ? " DESC" : "";
        return key().replace(",", direction + ",") + direction;
    }

    /** Which rows lie beyond the cursor {@code :at0, :at1, :last}, in the direction of reading. */
    String beyond(boolean backwards) {
        String last = this == BY_NAME
                ? "(SELECT seen.person_name_plain FROM portal.work_item seen WHERE seen.task = :last)"
                : IntStream.range(0, moments).mapToObj(i -> ":at" + i).collect(Collectors.joining(", "));
        return "(" + key() + ") " + (ascending == backwards ? "<" : ">") + " (" + last + ", :last)";
    }

    Cursor cursor(WorkItem item) {
        return new Cursor(moments(item), item.task());
    }

    List<Instant> moments(WorkItem item) {
        return switch (this) {
            case BY_DEADLINE -> List.of(item.dueAt(), item.createdAt());
            case NEWEST_FIRST -> List.of(item.createdAt());
            case LAST_FINISHED_FIRST -> item.endedAt().stream().toList();
            case BY_ANSWER ->
                item.answerBy().stream()
                        .flatMap(by -> Stream.of(by, item.createdAt()))
                        .toList();
            case BY_NAME -> List.of();
        };
    }
}
