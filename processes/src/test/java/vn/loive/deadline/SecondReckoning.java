package vn.loive.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The law once more, written without the portal's code: lists of days filtered, minutes ticked off one by one. */
final class SecondReckoning {

    static final LocalTime FIVE = LocalTime.of(17, 0);

    record Wait(LocalDateTime asked, LocalDateTime answered) {
        boolean on(LocalDate date) {
            return asked.toLocalDate().compareTo(date) <= 0
                    && answered.toLocalDate().compareTo(date) >= 0;
        }
    }

    record Answer(LocalDateTime due, boolean provisional) {}

    private SecondReckoning() {}

    static Answer after(LocalDateTime start, int n, char unit, List<Wait> waits) {
        if (unit == 'h') {
            return new Answer(minuteByMinute(start, n * 60, waits), false);
        }
        List<Wait> inTime = new ArrayList<>();
        Answer answer = byDay(start.toLocalDate(), n, unit, inTime);
        for (Wait wait :
                waits.stream().sorted(Comparator.comparing(Wait::asked)).toList()) {
            if (wait.asked().compareTo(answer.due()) < 0) {
                inTime.add(wait);
                answer = byDay(start.toLocalDate(), n, unit, inTime);
            }
        }
        return answer;
    }

    static Answer before(LocalDateTime anchor, int n, char unit) {
        LocalDate day = anchor.toLocalDate();
        if (unit == 'h') {
            LocalDateTime due = anchor;
            for (int i = 0; i < n * 60; i++) {
                due = due.minusMinutes(1);
            }
            return new Answer(due, false);
        }
        if (unit == 'w') {
            LocalDate due =
                    back(day).filter(LawTable::working).skip(n - 1).findFirst().orElseThrow();
            return new Answer(due.atTime(FIVE), unknown(due, day.minusDays(1)));
        }
        LocalDate due = unit == 'd' ? back(day).skip(n - 1).findFirst().orElseThrow() : sameNumber(day, -n);
        return new Answer(due.atTime(FIVE), unknown(due, due));
    }

    private static Answer byDay(LocalDate event, int n, char unit, List<Wait> waits) {
        Predicate<LocalDate> counts = date -> waits.stream().noneMatch(wait -> wait.on(date));
        if (unit == 'w') {
            List<LocalDate> asked = new ArrayList<>();
            LocalDate due = ahead(event)
                    .filter(counts)
                    .peek(asked::add)
                    .filter(LawTable::working)
                    .skip(n - 1)
                    .findFirst()
                    .orElseThrow();
            return new Answer(due.atTime(FIVE), asked.stream().anyMatch(date -> unknown(date, date)));
        }
        long length = unit == 'd' ? n : event.until(sameNumber(event, n), ChronoUnit.DAYS);
        LocalDate last =
                ahead(event).filter(counts).skip(length - 1).findFirst().orElseThrow();
        LocalDate due = ahead(last.minusDays(1))
                .filter(counts)
                .filter(LawTable::working)
                .findFirst()
                .orElseThrow();
        boolean provisional = last.datesUntil(due.plusDays(1)).filter(counts).anyMatch(date -> unknown(date, date));
        return new Answer(due.atTime(FIVE), provisional);
    }

    private static LocalDateTime minuteByMinute(LocalDateTime start, int minutes, List<Wait> waits) {
        LocalDateTime now = start;
        for (int left = minutes; left > 0; now = now.plusMinutes(1)) {
            LocalDateTime minute = now;
            boolean waiting =
                    waits.stream().anyMatch(wait -> !minute.isBefore(wait.asked()) && minute.isBefore(wait.answered()));
            left -= waiting ? 0 : 1;
        }
        return now;
    }

    private static LocalDate sameNumber(LocalDate day, int months) {
        YearMonth month = YearMonth.from(day).plusMonths(months);
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }

    private static Stream<LocalDate> ahead(LocalDate event) {
        return Stream.iterate(event.plusDays(1), date -> date.plusDays(1));
    }

    private static Stream<LocalDate> back(LocalDate anchor) {
        return Stream.iterate(anchor.minusDays(1), date -> date.minusDays(1));
    }

    private static boolean unknown(LocalDate from, LocalDate to) {
        return !LawTable.announced(from.getYear()) || !LawTable.announced(to.getYear());
    }
}
