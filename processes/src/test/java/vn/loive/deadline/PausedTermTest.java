package vn.loive.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausedTermTest {

    private final Reckoning reckoning = new Reckoning(LawTable.calendar(), LocalTime.of(17, 0));

    @ParameterizedTest(name = "{0} {1}, {2} -> {3}: {4}")
    @CsvSource(textBlock = """
            2026-11-16T08:00, 24h, 2026-11-16T20:00/2026-11-18T21:30, 2026-11-19T09:30:00+07:00, 'exactly the time between request and answer'
            2026-11-16T08:00, 24h, 2026-11-17T08:00/2026-11-18T21:30, 2026-11-17T08:00:00+07:00, 'asked when the term had ended'
            2026-11-16T08:00, 3wd, 2026-11-17T09:00/2026-11-18T10:00, 2026-11-23T17:00:00+07:00, 'the days 17 and 18 are not counted, 3 remain'
            2026-11-16T08:00, 3wd, 2026-11-18T09:00/2026-11-21T10:00, 2026-11-24T17:00:00+07:00, 'one day used, answered on a Saturday'
            2026-11-16T08:00, 3wd, 2026-11-19T16:59/2026-11-20T08:00, 2026-11-23T17:00:00+07:00, 'asked just before the close of the last day'
            2026-11-16T08:00, 3wd, 2026-11-19T17:00/2026-11-20T08:00, 2026-11-19T17:00:00+07:00, 'asked at the close: late stays late'
            2026-11-16T08:00, 3wd, 2026-11-16T09:00/2026-11-16T10:00, 2026-11-19T17:00:00+07:00, 'asked and answered on the day of the event'
            2026-11-16T08:00, 3wd, 2026-11-17T09:00/2026-11-17T10:00, 2026-11-20T17:00:00+07:00, 'asked and answered on one day'
            2026-11-16T08:00, 3wd, 2026-11-17T09:00/2026-11-18T09:00 2026-11-18T10:00/2026-11-19T09:00, 2026-11-24T17:00:00+07:00, 'twice, with a day in common'
            2026-11-16T08:00, 5d,  2026-11-17T09:00/2026-11-18T10:00, 2026-11-23T17:00:00+07:00, 'calendar days'
            2026-10-21T08:00, 1m,  2026-11-02T09:00/2026-11-03T10:00, 2026-11-23T17:00:00+07:00, 'a month and two days'
            2026-10-16T08:00, 30d, 2026-11-14T09:00/2026-11-16T10:00, 2026-11-18T17:00:00+07:00, 'the last days go on after the answer'
            2026-10-15T08:00, 30d, 2026-11-16T09:00/2026-11-18T10:00, 2026-11-19T17:00:00+07:00, 'never moved onto a day of waiting'
            """)
    void goesOnAfterTheAnswer(String start, String term, String pauses, String due, String why) {
        Deadline deadline = reckoning.resume(Start.parse(start), Term.parse(term), pauses(pauses));

        assertThat(deadline.dueText()).as(why).isEqualTo(due);
    }

    @Test
    void explainsTheDaysOfWaiting() {
        Deadline deadline = reckoning.resume(
                Start.parse("2026-11-16"), Term.parse("1wd"), pauses("2026-11-17T09:00/2026-11-17T10:00"));

        assertThat(deadline.steps().get(1).why())
                .isEqualTo(new Words("đang chờ bổ sung hồ sơ, không tính", "waiting for the supplement, not counted"));
    }

    @Test
    void explainsTheHoursOfWaiting() {
        Deadline deadline = reckoning.resume(
                Start.parse("2026-11-16T08:00"), Term.parse("1h"), pauses("2026-11-16T08:30/2026-11-16T10:00"));

        assertThat(deadline.steps())
                .extracting(step -> step.why().en())
                .containsExactly(
                        "0 h 30 min counted, from 08:00 to 08:30",
                        "waiting for the supplement from 08:30 to 10:00, not counted",
                        "0 h 30 min counted, from 10:00 to 10:30");
    }

    @Test
    void isNotAskedOfBackwardTerms() {
        assertThatThrownBy(() -> reckoning.resume(Start.parse("2026-11-16"), Term.parse("-3wd"), List.of()))
                .isInstanceOfSatisfying(
                        DeadlineRefusedException.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("term-not-pausable"));
    }

    @Test
    void cannotEndBeforeItBegan() {
        assertThatThrownBy(() -> pauses("2026-11-17T09:00/2026-11-16T10:00"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<Pause> pauses(String text) {
        return Arrays.stream(text.split(" "))
                .map(pause -> pause.split("/"))
                .map(pause -> new Pause(Start.parse(pause[0]), Start.parse(pause[1])))
                .toList();
    }
}
