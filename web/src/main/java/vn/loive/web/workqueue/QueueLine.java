package vn.loive.web.workqueue;

import vn.loive.workqueue.WorkItem;

/** A line of the queue in words, worked out once: a page language that asks 25 lines for 40 things each is slow. */
public final class QueueLine {
    private final WorkItem item;
    private final When when;
    private final Where where;
    private final String what;
    private final String why;
    private final boolean led;

    /**
     * Until when, or when it was.
     *
     * @param tone how pressing it is; empty when nothing presses any more
     * @param word the same in words
     * @param iso the moment for machines
     * @param moment the moment for people
     */
    record When(String tone, String word, String iso, String moment) {}

    /**
     * With whom.
     *
     * @param tone the colour
     * @param word the same in words
     * @param unit the unit's name
     * @param mine true when the reader has it
     */
    record Where(String tone, String word, String unit, boolean mine) {}

    QueueLine(WorkItem item, When when, Where where, String what, String why, boolean led) {
        this.item = item;
        this.when = when;
        this.where = where;
        this.what = what;
        this.why = why;
        this.led = led;
    }

    public String getTask() {
        return item.task();
    }

    /** Grows with each change of the task. */
    public int getVersion() {
        return item.version();
    }

    /** How pressing it is; empty for what has ended. */
    public String getPressing() {
        return item.endedAt().isPresent() ? "" : when.tone();
    }

    public String getTone() {
        return when.tone();
    }

    public String getWord() {
        return when.word();
    }

    public String getIso() {
        return when.iso();
    }

    public String getMoment() {
        return when.moment();
    }

    /** True when its unit has been reminded of it. */
    public boolean isReminded() {
        return item.late() && item.endedAt().isEmpty();
    }

    /** Where it is opened. */
    public String getLink() {
        return StepAddress.of(item);
    }

    public String getPerson() {
        return item.personName();
    }

    public String getWhat() {
        return what;
    }

    /** Why it is with the reader. */
    public String getWhy() {
        return why;
    }

    public String getCode() {
        return item.code().value();
    }

    public String getPlaceTone() {
        return where.tone();
    }

    public String getPlaceWord() {
        return where.word();
    }

    public String getUnit() {
        return where.unit();
    }

    public boolean isFree() {
        return item.state() == WorkItem.State.OPEN;
    }

    public boolean isMine() {
        return where.mine();
    }

    /** True when the reader leads the unit where it waits, and may give it to somebody. */
    public boolean isLed() {
        return led && item.endedAt().isEmpty();
    }

    /** True when it can be ticked to be taken or given together with others. */
    public boolean isPickable() {
        return item.endedAt().isEmpty() && (isFree() || led);
    }

    /** What is heard of a button beside its word: the task and the person. */
    public String getAbout() {
        return what + ", " + item.personName();
    }
}
