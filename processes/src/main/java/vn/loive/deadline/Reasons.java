package vn.loive.deadline;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The sentences that explain a deadline, day by day. */
final class Reasons {

    static final Words DAY_OF_EVENT = new Words("ngày phát sinh, không tính", "day of the event, not counted");
    static final Words WAITING =
            new Words("đang chờ bổ sung hồ sơ, không tính", "waiting for the supplement, not counted");

    private Reasons() {}

    static Words nth(CalendarDay day, int counted, int of) {
        Words number =
                new Words("ngày làm việc thứ " + counted + " trên " + of, "working day " + counted + " of " + of);
        Words count = day.provisional() ? provisional(number) : number;
        return day.why().equals(WorkingCalendar.WORKING) ? count : day.why().and(count);
    }

    static Words off(CalendarDay day) {
        return marked(day).and(new Words("không tính", "not counted"));
    }

    static Words nthCalendarDay(long counted, long of) {
        return new Words("ngày thứ " + counted + " trên " + of, "day " + counted + " of " + of);
    }

    static Words lastOfMonths(Term term) {
        int months = term.amount();
        return term.backward()
                ? new Words(
                        "ngày tương ứng " + months + " tháng trước", "corresponding day " + months + " months before")
                : new Words("ngày tương ứng sau " + months + " tháng", "corresponding day after " + months + " months");
    }

    static Words moves(CalendarDay day) {
        return marked(day)
                .and(new Words(
                        "thời hạn kết thúc vào ngày làm việc tiếp theo",
                        "the term ends on the next working day instead"));
    }

    static Words movedTo(CalendarDay day) {
        return marked(day).and(new Words("thời hạn kết thúc vào ngày này", "the term ends on this day"));
    }

    static Words stays(CalendarDay day) {
        return marked(day)
                .and(new Words("thời hạn tính lùi không dời ngày", "a term counted backward in days is not moved"));
    }

    static Words hours(ZonedDateTime from, ZonedDateTime to) {
        return new Words(
                "tính " + length(from, to, " giờ", " phút", " giây") + ", từ " + clock(from) + " đến " + end(to),
                length(from, to, " h", " min", " s") + " counted, from " + clock(from) + " to " + end(to));
    }

    static Words waiting(ZonedDateTime from, ZonedDateTime to) {
        String vi = "chờ bổ sung hồ sơ từ " + clock(from) + " đến " + end(to) + ", không tính";
        return new Words(vi, "waiting for the supplement from " + clock(from) + " to " + end(to) + ", not counted");
    }

    static Words leftOut(List<CountedDay> omitted) {
        long counted = omitted.stream().filter(CountedDay::counted).count();
        String until = omitted.get(omitted.size() - 1).date().toString();
        return new Words(
                "rút gọn đến " + until + ": " + omitted.size() + " ngày, trong đó tính " + counted + " ngày",
                "shortened to " + until + ": " + omitted.size() + " days, " + counted + " of them counted");
    }

    private static Words marked(CalendarDay day) {
        return day.provisional() ? provisional(day.why()) : day.why();
    }

    private static Words provisional(Words words) {
        return new Words(words.vi() + " (lịch tạm tính)", words.en() + " (provisional calendar)");
    }

    private static String length(ZonedDateTime from, ZonedDateTime to, String hour, String minute, String second) {
        Duration length = Duration.between(from, to);
        String minutes = length.toMinutesPart() > 0 ? " " + length.toMinutesPart() + minute : "";
        String seconds = length.toSecondsPart() > 0 ? " " + length.toSecondsPart() + second : "";
        return length.toHours() + hour + minutes + seconds;
    }

    private static String clock(ZonedDateTime moment) {
        return moment.toLocalTime().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String end(ZonedDateTime moment) {
        return moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? "24:00" : clock(moment);
    }
}
