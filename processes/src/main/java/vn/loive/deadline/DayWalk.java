package vn.loive.deadline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** One walk from the day of the event to the last day of a term in days, noting each step and each day it asked about. */
final class DayWalk {

    private final WorkingCalendar calendar;
    private final List<Pause> pauses;
    private final List<CountedDay> steps = new ArrayList<>();
    private boolean provisional;

    DayWalk(WorkingCalendar calendar, List<Pause> pauses) {
        this.calendar = calendar;
        this.pauses = pauses;
    }

    boolean provisional() {
        return provisional;
    }

    List<CountedDay> steps() {
        return steps;
    }

    LocalDate last(LocalDate event, Term term) {
        note(event, false, Reasons.DAY_OF_EVENT);
        if (term.unit() == Term.Unit.WORKING_DAYS) {
            return nthWorkingDay(event, term);
        }
        return term.backward() ? notMoved(calendarDays(event, term)) : moved(calendarDays(event, term));
    }

    private LocalDate nthWorkingDay(LocalDate event, Term term) {
        LocalDate date = event;
        for (int counted = 0; counted < term.amount(); ) {
            date = next(date, term);
            if (paused(date)) {
                note(date, false, Reasons.WAITING);
                continue;
            }
            CalendarDay day = ask(date);
            if (day.working()) {
                counted++;
                note(date, true, Reasons.nth(day, counted, term.amount()));
            } else {
                note(date, false, Reasons.off(day));
            }
        }
        return date;
    }

    /** The last day of a term in days or months, before it is moved; months are as long as their calendar makes them. */
    private LocalDate calendarDays(LocalDate event, Term term) {
        boolean inMonths = term.unit() == Term.Unit.MONTHS;
        long length = inMonths ? daysOf(event, term) : term.amount();
        LocalDate date = event;
        for (long counted = 0; counted < length; ) {
            date = next(date, term);
            if (paused(date)) {
                note(date, false, Reasons.WAITING);
                continue;
            }
            counted++;
            if (!inMonths) {
                note(date, true, Reasons.nthCalendarDay(counted, length));
            } else if (counted == length) {
                note(date, true, Reasons.lastOfMonths(term));
            }
        }
        return date;
    }

    private static long daysOf(LocalDate event, Term term) {
        // the Civil Code's rule is this method's own: same day number, or the last day of the month
        LocalDate last = event.plusMonths(term.backward() ? -term.amount() : term.amount());
        return Math.abs(ChronoUnit.DAYS.between(event, last));
    }

    private LocalDate moved(LocalDate last) {
        CalendarDay day = ask(last);
        if (day.working()) {
            return last;
        }
        explainLast(Reasons.moves(day));
        LocalDate date = last.plusDays(1);
        while (paused(date) || !ask(date).working()) {
            note(date, false, paused(date) ? Reasons.WAITING : Reasons.off(calendar.on(date)));
            date = date.plusDays(1);
        }
        note(date, false, Reasons.movedTo(calendar.on(date)));
        return date;
    }

    private LocalDate notMoved(LocalDate last) {
        CalendarDay day = ask(last);
        if (!day.working()) {
            explainLast(Reasons.stays(day));
        }
        return last;
    }

    private static LocalDate next(LocalDate date, Term term) {
        return term.backward() ? date.minusDays(1) : date.plusDays(1);
    }

    private boolean paused(LocalDate date) {
        return pauses.stream().anyMatch(pause -> pause.covers(date));
    }

    private CalendarDay ask(LocalDate date) {
        CalendarDay day = calendar.on(date);
        provisional |= day.provisional();
        return day;
    }

    private void explainLast(Words more) {
        CountedDay step = steps.remove(steps.size() - 1);
        note(step.date(), step.counted(), step.why().and(more));
    }

    private void note(LocalDate date, boolean counted, Words why) {
        steps.add(new CountedDay(date, counted, why));
    }
}
