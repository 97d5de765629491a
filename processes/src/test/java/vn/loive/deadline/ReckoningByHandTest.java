package vn.loive.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningByHandTest {

    private final Reckoning reckoning = new Reckoning(LawTable.calendar(), LocalTime.of(17, 0));

    @ParameterizedTest(name = "{0} {1} -> {2}: {4}")
    @CsvSource(textBlock = """
            2026-11-20T21:40,      24h,  2026-11-21T21:40:00+07:00, false, 'hours run through a Saturday'
            2026-02-16T23:59:30,   48h,  2026-02-18T23:59:30+07:00, false, 'hours run through Tết'
            2026-11-20T18:00:00Z,  1h,   2026-11-21T02:00:00+07:00, false, 'an offset is turned into Vietnamese time'
            2027-02-05T08:00,      24h,  2027-02-06T08:00:00+07:00, false, 'hours ask no calendar'
            2026-11-21T08:00,      -24h, 2026-11-20T08:00:00+07:00, false, 'hours before a moment'
            2026-11-16,            3wd,  2026-11-19T17:00:00+07:00, false, 'a plain week'
            2026-11-16T18:30,      3wd,  2026-11-19T17:00:00+07:00, false, 'an event in the evening'
            2026-11-19T09:00,      3wd,  2026-11-24T17:00:00+07:00, false, 'over a weekend; 24/11 is switched off'
            2026-11-21T09:00,      1wd,  2026-11-23T17:00:00+07:00, false, 'an event on a Saturday'
            2026-02-12T10:00,      3wd,  2026-02-24T17:00:00+07:00, false, 'over Tết 2026'
            2026-02-13T10:00,      2wd,  2026-02-24T17:00:00+07:00, false, 'over Tết 2026, from its eve'
            2026-02-15T10:00,      2wd,  2026-02-24T17:00:00+07:00, false, 'from a Sunday before Tết'
            2026-01-08,            2wd,  2026-01-10T17:00:00+07:00, false, 'the working Saturday 10/1/2026'
            2026-01-09,            2wd,  2026-01-12T17:00:00+07:00, false, 'Saturday 10/1 and Monday'
            2026-01-01,            1wd,  2026-01-05T17:00:00+07:00, false, '2/1/2026 was swapped'
            2026-08-21,            1wd,  2026-08-22T17:00:00+07:00, false, 'the working Saturday 22/8/2026'
            2026-08-28,            1wd,  2026-09-03T17:00:00+07:00, false, '31/8 swapped, 1/9 and 2/9 off'
            2026-04-24,            1wd,  2026-04-28T17:00:00+07:00, false, '27/4 in lieu of Sunday 26/4'
            2026-04-29,            1wd,  2026-05-04T17:00:00+07:00, false, '30/4 and 1/5'
            2025-04-25,            1wd,  2025-04-26T17:00:00+07:00, false, 'the working Saturday 26/4/2025'
            2025-04-29,            1wd,  2025-05-05T17:00:00+07:00, false, '30/4, 1/5 and the swapped 2/5/2025'
            2025-01-24,            1wd,  2025-02-03T17:00:00+07:00, false, 'over Tết 2025'
            2024-04-26,            1wd,  2024-05-02T17:00:00+07:00, false, '29/4 swapped, 30/4, 1/5/2024'
            2024-05-03,            1wd,  2024-05-04T17:00:00+07:00, false, 'the working Saturday 4/5/2024'
            2024-02-07,            1wd,  2024-02-15T17:00:00+07:00, false, 'over Tết 2024'
            2026-11-24,            -3wd, 2026-11-19T17:00:00+07:00, false, 'working days backward over a weekend'
            2026-02-24,            -3wd, 2026-02-12T17:00:00+07:00, false, 'working days backward over Tết'
            2026-01-12,            -1wd, 2026-01-10T17:00:00+07:00, false, 'backward to a working Saturday'
            2026-10-22,            30d,  2026-11-23T17:00:00+07:00, false, 'Saturday 21/11 moves to Monday'
            2026-10-21,            30d,  2026-11-20T17:00:00+07:00, false, 'a Friday stays'
            2026-01-17,            30d,  2026-02-23T17:00:00+07:00, false, 'day 30 is 16/2, the end moves over Tết'
            2025-12-11,            30d,  2026-01-10T17:00:00+07:00, false, 'ends on a working Saturday, which stays'
            2026-12-21,            -30d, 2026-11-21T17:00:00+07:00, false, 'backward days end on a Saturday and stay'
            2026-03-18,            -30d, 2026-02-16T17:00:00+07:00, false, 'backward days end in Tết and stay'
            2026-01-31,            1m,   2026-03-02T17:00:00+07:00, false, '28/2/2026 is a Saturday'
            2025-01-31,            1m,   2025-02-28T17:00:00+07:00, false, 'the last day of February'
            2024-01-31,            1m,   2024-02-29T17:00:00+07:00, false, 'the leap day'
            2024-02-29,            12m,  2025-02-28T17:00:00+07:00, false, 'a year after the leap day'
            2024-02-29,            24m,  2026-03-02T17:00:00+07:00, false, 'two years after the leap day, a Saturday'
            2024-11-21,            24m,  2026-11-23T17:00:00+07:00, false, '24 months end on a Saturday'
            2026-03-31,            -1m,  2026-02-28T17:00:00+07:00, false, 'a month backward is not moved'
            2026-12-30,            1wd,  2026-12-31T17:00:00+07:00, false, 'the last announced day'
            2026-12-31,            1wd,  2027-01-04T17:00:00+07:00, true,  'over into a year not announced'
            2027-01-04,            -1wd, 2026-12-31T17:00:00+07:00, true,  'back out of a year not announced'
            2027-01-15,            -30d, 2026-12-16T17:00:00+07:00, false, 'only the last day is asked about'
            2026-12-20,            30d,  2027-01-19T17:00:00+07:00, true,  'days into 2027'
            2027-02-04,            1wd,  2027-02-12T17:00:00+07:00, true,  'over the computed Tết of 2027'
            2033-04-08,            1wd,  2033-04-12T17:00:00+07:00, true,  'Giỗ Tổ 2033 on a Saturday'
            2040-04-27,            1wd,  2040-05-02T17:00:00+07:00, true,  'fixed days of a year that is not held'
            2019-12-31,            1wd,  2020-01-02T17:00:00+07:00, true,  'fixed days of a year long past'
            """)
    void endsWhenTheLawSays(String start, String term, String due, boolean provisional, String why) {
        Deadline deadline = reckoning.reckon(Start.parse(start), Term.parse(term));

        assertThat(deadline.dueText()).as(why).isEqualTo(due);
        assertThat(deadline.provisional()).as(why).isEqualTo(provisional);
    }

    @Test
    void explainsWorkingDaysStepByStep() {
        Deadline deadline = reckoning.reckon(Start.parse("2026-11-20T10:00"), Term.parse("1wd"));

        assertThat(deadline.steps())
                .containsExactly(
                        step("2026-11-20", false, "ngày phát sinh, không tính", "day of the event, not counted"),
                        step(
                                "2026-11-21",
                                false,
                                "Thứ Bảy, ngày nghỉ hằng tuần; không tính",
                                "Saturday, weekly rest day; not counted"),
                        step(
                                "2026-11-22",
                                false,
                                "Chủ nhật, ngày nghỉ hằng tuần; không tính",
                                "Sunday, weekly rest day; not counted"),
                        step("2026-11-23", true, "ngày làm việc thứ 1 trên 1", "working day 1 of 1"));
    }

    @Test
    void explainsHoursDayByDay() {
        Deadline deadline = reckoning.reckon(Start.parse("2026-11-20T14:30"), Term.parse("24h"));

        assertThat(deadline.steps())
                .containsExactly(
                        step(
                                "2026-11-20",
                                true,
                                "tính 9 giờ 30 phút, từ 14:30 đến 24:00",
                                "9 h 30 min counted, from 14:30 to 24:00"),
                        step(
                                "2026-11-21",
                                true,
                                "tính 14 giờ 30 phút, từ 00:00 đến 14:30",
                                "14 h 30 min counted, from 00:00 to 14:30"));
    }

    @Test
    void explainsWhyAnEndIsMoved() {
        Deadline deadline = reckoning.reckon(Start.parse("2026-10-22"), Term.parse("30d"));

        List<CountedDay> steps = deadline.steps();
        assertThat(steps).hasSize(33);
        assertThat(steps.get(30).why().en())
                .isEqualTo("day 30 of 30; Saturday, weekly rest day; the term ends on the next working day instead");
        assertThat(steps.get(32).why().en()).isEqualTo("working day; the term ends on this day");
    }

    @Test
    void saysOfEachProvisionalDayThatItIs() {
        Deadline deadline = reckoning.reckon(Start.parse("2026-12-31"), Term.parse("1wd"));

        assertThat(deadline.steps().get(1).why().vi()).isEqualTo("ngày lễ (lịch tạm tính); không tính");
    }

    @Test
    void saysThatASaturdayIsWorked() {
        Deadline deadline = reckoning.reckon(Start.parse("2026-01-09"), Term.parse("1wd"));

        assertThat(deadline.steps().get(1).why().en()).isEqualTo("working Saturday; working day 1 of 1");
    }

    @Test
    void endsWhenItsOwnOfficeCloses() {
        Deadline deadline = new Reckoning(LawTable.calendar(), LocalTime.of(16, 30))
                .reckon(Start.parse("2026-11-16"), Term.parse("3wd"));

        assertThat(deadline.dueText()).isEqualTo("2026-11-19T16:30:00+07:00");
    }

    @Test
    void shortensAVeryLongExplanation() {
        Deadline deadline = reckoning.reckon(Start.parse("2026-01-01"), Term.parse("9999wd"));

        List<CountedDay> brief = deadline.steps(101);

        assertThat(brief).hasSize(101);
        assertThat(brief.get(50).why().en()).startsWith("shortened to 20");
        assertThat(brief.get(100).date()).isEqualTo(deadline.due().toLocalDate());
    }

    @Test
    void reckonsTheLongestTermsFromTheFarthestStarts() {
        assertThat(reckoning
                        .reckon(Start.parse("2999-12-31"), Term.parse("9999m"))
                        .dueText())
                .startsWith("3833-04-01");
        assertThat(reckoning
                        .reckon(Start.parse("1900-01-01"), Term.parse("-9999m"))
                        .dueText())
                .startsWith("1066-10-01");
    }

    private static CountedDay step(String date, boolean counted, String vi, String en) {
        return new CountedDay(LocalDate.parse(date), counted, new Words(vi, en));
    }
}
