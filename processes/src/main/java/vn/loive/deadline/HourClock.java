package vn.loive.deadline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reckons terms in hours, which run day and night and stand still only while a supplement is awaited. */
final class HourClock {

    private final List<CountedDay> steps = new ArrayList<>();
    private ZonedDateTime now;
    private Duration left;

    private HourClock(ZonedDateTime start, Duration left) {
        this.now = start;
        this.left = left;
    }

    static Deadline reckon(ZonedDateTime start, Term term, List<Pause> pauses) {
        Duration length = Duration.ofHours(term.amount());
        return term.backward() ? backward(start.minus(length), length) : forward(start, length, pauses);
    }

    private static Deadline forward(ZonedDateTime start, Duration length, List<Pause> pauses) {
        HourClock clock = new HourClock(start, length);
        for (Pause pause : pauses) {
            clock.standStill(pause);
        }
        clock.run(clock.left);
        return new Deadline(clock.now.toOffsetDateTime(), false, clock.steps);
    }

    private static Deadline backward(ZonedDateTime due, Duration length) {
        HourClock clock = new HourClock(due, length);
        clock.run(length);
        Collections.reverse(clock.steps);
        return new Deadline(due.toOffsetDateTime(), false, clock.steps);
    }

    private void standStill(Pause pause) {
        Duration before = Duration.between(now, pause.asked());
        if (before.compareTo(left) >= 0) {
            return;
        }
        if (!before.isNegative()) {
            run(before);
        }
        ZonedDateTime answered = pause.answered().withZoneSameInstant(Reckoning.ZONE);
        if (answered.isAfter(now)) {
            note(answered, false);
        }
    }

    private void run(Duration length) {
        left = left.minus(length);
        note(now.plus(length), true);
    }

    /** Walks to a moment, with one step for each day on the way. */
    private void note(ZonedDateTime until, boolean counted) {
        while (now.isBefore(until)) {
            LocalDate date = now.toLocalDate();
            ZonedDateTime midnight = date.plusDays(1).atStartOfDay(Reckoning.ZONE);
            ZonedDateTime to = midnight.isBefore(until) ? midnight : until;
            steps.add(new CountedDay(date, counted, counted ? Reasons.hours(now, to) : Reasons.waiting(now, to)));
            now = to;
        }
    }
}
