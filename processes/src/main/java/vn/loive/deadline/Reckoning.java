package vn.loive.deadline;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.loive.shared.PortalClock;

/** Reckons when a term ends, on a given calendar and with the close of office hours of the unit that must keep it. */
public final class Reckoning {

    static final ZoneId ZONE = PortalClock.VIET_NAM;

    private final WorkingCalendar calendar;
    private final LocalTime closes;

    public Reckoning(WorkingCalendar calendar, LocalTime closes) {
        this.calendar = calendar;
        this.closes = closes;
    }

    /** The end of a term that ran, or runs, without a pause. */
    public Deadline reckon(ZonedDateTime start, Term term) {
        return reckon(start.withZoneSameInstant(ZONE), term, List.of());
    }

    /** The new end of a term whose clock stood still while supplements were awaited; see the package for the rule. */
    public Deadline resume(ZonedDateTime start, Term term, List<Pause> pauses) {
        if (term.backward()) {
            throw new DeadlineRefusedException("term-not-pausable", "term", term.toString());
        }
        ZonedDateTime from = start.withZoneSameInstant(ZONE);
        Deadline deadline = reckon(from, term, List.of());
        List<Pause> inTime = new ArrayList<>();
        for (Pause pause : inOrder(pauses)) {
            if (pause.asked().toOffsetDateTime().isBefore(deadline.due())) {
                inTime.add(pause);
                deadline = reckon(from, term, inTime);
            }
        }
        return deadline;
    }

    private static List<Pause> inOrder(List<Pause> pauses) {
        return pauses.stream()
                .sorted(Comparator.comparing((Pause pause) -> pause.asked().toInstant()))
                .toList();
    }

    private Deadline reckon(ZonedDateTime start, Term term, List<Pause> pauses) {
        if (term.unit() == Term.Unit.HOURS) {
            return HourClock.reckon(start, term, pauses);
        }
        DayWalk walk = new DayWalk(calendar, pauses);
        OffsetDateTime due =
                walk.last(start.toLocalDate(), term).atTime(closes).atZone(ZONE).toOffsetDateTime();
        return new Deadline(due, walk.provisional(), walk.steps());
    }
}
