package vn.loive.workqueue;

import java.util.List;

/** Tasks of a unit that its head can give to somebody, with those who could do all of them. */
public record Assignable(List<WorkItem> items, List<Candidate> candidates) {
    public Assignable {
        items = List.copyOf(items);
        candidates = List.copyOf(candidates);
    }
}
