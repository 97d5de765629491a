package vn.loive.workqueue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a number of the workload counts. */
public enum WorkKind {
    OPEN("w.ended_at IS NULL"),
    OVERDUE("w.ended_at IS NULL AND w.due_at < :now"),
    DONE("w.state = 'DONE'"),
    LATE("w.state = 'DONE' AND w.ended_at > w.due_at");

    private final String condition;

    WorkKind(String condition) {
        this.condition = condition;
    }

    /** The rows that it counts, of those that wait or were finished since {@code :since}. */
    String condition() {
        return condition;
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<WorkKind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word().equals(word)).findFirst();
    }
}
