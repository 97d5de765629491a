package vn.loive.workqueue;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loive.shared.Cursor;

/** In which order the queue is read; each has an index of its own. */
enum QueueOrder {
    /** What becomes late first; among equals, what came first. */
    BY_DEADLINE(true, "due_at", "created_at"),
    NEWEST_FIRST(false, "created_at"),
    /** What was finished last comes first. */
    LAST_FINISHED_FIRST(false, "ended_at"),
    BY_ANSWER(true, "answer_by", "created_at");

    private final boolean ascending;
    private final List<String> columns;

    QueueOrder(boolean ascending, String... columns) {
        this.ascending = ascending;
        this.columns = List.of(columns);
    }

    static QueueOrder of(QueueFilter.View view, boolean newestFirst) {
        return switch (view) {
            case DONE -> LAST_FINISHED_FIRST;
            case FAMILY -> BY_ANSWER;
            default -> newestFirst ? NEWEST_FIRST : BY_DEADLINE;
        };
    }

    int moments() {
        return columns.size();
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
        String names = Stream.iterate(0, i -> i < moments(), i -> i + 1)
                .map(i -> ":at" + i + ", ")
                .collect(Collectors.joining());
        return "(" + key() + ") " + (ascending == backwards ? "<" : ">") + " (" + names + ":last)";
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
        };
    }
}
