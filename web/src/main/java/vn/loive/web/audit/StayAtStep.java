package vn.loive.web.audit;

import java.time.Instant;
import java.util.List;
import vn.loive.web.layout.Format;
import vn.loive.workqueue.StepTime;

/**
 * One stay at a step beside the rule, ready to be read.
 *
 * @param time as the tables have it
 * @param step the step's name
 * @param where the unit's name, or that it was the family's turn
 * @param node its place in the drawing
 * @param address the line of time from its beginning on
 * @param allowed the term of the rule; empty when a day was agreed
 * @param taken how long it took, or has taken so far
 * @param late by how much it was late; empty when it was in time
 * @param lateDays the same in working days; empty where the term is none in working days
 * @param law where the term comes from
 * @param state {@code met}, {@code late}, {@code open}, {@code open-late} or {@code gone}
 * @param told who was told of the lateness, or of what is asked, and when
 */
public record StayAtStep(
        StepTime time,
        String step,
        String where,
        String node,
        String address,
        String allowed,
        String taken,
        String late,
        String lateDays,
        String law,
        String state,
        List<String> told) {
    /** The tone of the state's mark. */
    public String tone() {
        return switch (state) {
            case "met" -> "done";
            case "late", "open-late" -> "overdue";
            case "open" -> "progress";
            default -> "stopped";
        };
    }

    /** When it began: {@code 25/02/2026 17:00:05}. */
    public String begun(Format format) {
        return figures(format, time.from());
    }

    /** When it ended, without the day when that is the same. */
    public String ended(Format format) {
        return time.to()
                .map(end ->
                        format.date(end).equals(format.date(time.from())) ? format.second(end) : figures(format, end))
                .orElse("");
    }

    /** By when it had to be done, in figures. */
    public String until(Format format) {
        return format.date(time.due()) + " " + format.time(time.due());
    }

    private static String figures(Format format, Instant moment) {
        return format.date(moment) + " " + format.second(moment);
    }
}
