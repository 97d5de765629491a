package vn.loive.workqueue;

import java.util.Arrays;
import java.util.Optional;

/** By what the queue is sorted. */
public enum QueueSort {
    /** As each view is sorted when nothing else is wished. */
    USUAL(""),
    /** What becomes late first. */
    DUE("due"),
    /** What came last comes first. */
    NEWEST("-created"),
    /** By the person's name without accents. */
    NAME("name");

    private final String word;

    QueueSort(String word) {
        this.word = word;
    }

    /** As addresses and clients write it; empty for the usual one. */
    public String word() {
        return word;
    }

    public static Optional<QueueSort> of(String word) {
        return Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst();
    }
}
