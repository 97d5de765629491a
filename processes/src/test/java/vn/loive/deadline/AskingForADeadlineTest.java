package vn.loive.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;

class AskingForADeadlineTest {

    private final Deadlines deadlines = new Deadlines();

    @BeforeEach
    void onTheCalendarOfTheLaw() {
        deadlines.source = new CalendarSource() {
            @Override
            public WorkingCalendar calendar() {
                return LawTable.calendar();
            }

            @Override
            public LocalTime closes(Optional<UnitId> unit) {
                return unit.isPresent() ? LocalTime.of(16, 30) : LocalTime.of(17, 0);
            }
        };
    }

    @Test
    void isAnswered() {
        assertThat(ask("2026-02-12T10:00", "3wd"))
                .isInstanceOfSatisfying(
                        Result.Done.class,
                        done -> assertThat(((Deadline) done.value()).dueText()).isEqualTo("2026-02-24T17:00:00+07:00"));
    }

    @Test
    void followsTheHoursOfTheUnit() {
        var answer = deadlines.reckon("2026-02-12", "3wd", Optional.of(new UnitId("hiep-an")));

        assertThat(((Result.Done<Deadline>) answer).value().dueText()).isEqualTo("2026-02-24T16:30:00+07:00");
    }

    @Test
    void saysEverythingThatIsWrongAtOnce() {
        assertThat(ask("2026-02-30", "3 days"))
                .isEqualTo(Result.refused(List.of(
                        Refusal.of("start-impossible", "start", "2026-02-30", 1900, 2999),
                        Refusal.of("term-malformed", "term", "3 days", 9999))));
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(ask(null, "3wd")).isEqualTo(Result.refused(Refusal.of("start-missing", "start", "", 1900, 2999)));
        assertThat(ask("2026-02-12", null)).isEqualTo(Result.refused(Refusal.of("term-missing", "term", "", 9999)));
    }

    @Test
    void countsTheWorkingDaysOfADelayOverTet() {
        ZonedDateTime thursday = ZonedDateTime.parse("2026-02-12T17:00:00+07:00");

        assertThat(deadlines.workingDays(thursday, thursday.plusHours(5))).isZero();
        assertThat(deadlines.workingDays(thursday, thursday.withDayOfMonth(15))).isEqualTo(1);
        assertThat(deadlines.workingDays(thursday, thursday.withDayOfMonth(24))).isEqualTo(3);
    }

    private Result<Deadline> ask(@Nullable String start, @Nullable String term) {
        return deadlines.reckon(start, term, Optional.empty());
    }
}
