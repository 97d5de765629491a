package vn.loive.deadline;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** The moment a term ends, whether the calendar behind it may still change, and the days that led there. */
public record Deadline(OffsetDateTime due, boolean provisional, List<CountedDay> steps) {

    public Deadline {
        steps = List.copyOf(steps);
    }

    /** ISO 8601 with seconds and offset: {@code 2026-02-24T17:00:00+07:00}. */
    public String dueText() {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(due);
    }

    /** The steps for a reader: of a very long way only the beginning and the end, with one line for what lies between. */
    public List<CountedDay> steps(int most) {
        if (steps.size() <= most) {
            return steps;
        }
        int head = most / 2;
        int tail = most - head - 1;
        List<CountedDay> omitted = steps.subList(head, steps.size() - tail);
        List<CountedDay> brief = new ArrayList<>(steps.subList(0, head));
        brief.add(new CountedDay(omitted.get(0).date(), false, Reasons.leftOut(omitted)));
        brief.addAll(steps.subList(steps.size() - tail, steps.size()));
        return List.copyOf(brief);
    }
}
