package vn.loive.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.loive.deadline.SecondReckoning.Answer;
import vn.loive.deadline.SecondReckoning.Wait;

class ReckoningAgainstASecondReckoningTest {

    private static final LocalDateTime FIRST = LocalDateTime.of(2022, 1, 1, 0, 0);
    private static final int MINUTES =
            (int) Duration.between(FIRST, LocalDateTime.of(2038, 1, 1, 0, 0)).toMinutes();

    private final Reckoning reckoning = new Reckoning(LawTable.calendar(), LocalTime.of(17, 0));

    @Property(tries = 20_000)
    void bothAgreeOnEveryTerm(@ForAll("starts") LocalDateTime start, @ForAll("terms") Term term) {
        Deadline deadline = reckoning.reckon(start.atZone(Reckoning.ZONE), term);

        assertThat(answer(deadline)).isEqualTo(second(start, term, List.of()));
    }

    @Property(tries = 5_000)
    void bothAgreeAroundTheDaysOff(@ForAll("startsNearDaysOff") LocalDateTime start, @ForAll("shortTerms") Term term) {
        Deadline deadline = reckoning.reckon(start.atZone(Reckoning.ZONE), term);

        assertThat(answer(deadline)).isEqualTo(second(start, term, List.of()));
    }

    @Property(tries = 5_000)
    void bothAgreeOnPausedTerms(
            @ForAll("starts") LocalDateTime start,
            @ForAll("shortForwardTerms") Term term,
            @ForAll("waits") List<int[]> gaps) {
        List<Wait> waits = waits(start, gaps);
        List<Pause> pauses = waits.stream()
                .map(wait -> new Pause(
                        wait.asked().atZone(Reckoning.ZONE), wait.answered().atZone(Reckoning.ZONE)))
                .toList();

        Deadline deadline = reckoning.resume(start.atZone(Reckoning.ZONE), term, pauses);

        assertThat(answer(deadline)).isEqualTo(second(start, term, waits));
    }

    @Property(tries = 3_000)
    void aLaterStartNeverEndsEarlier(
            @ForAll("starts") LocalDateTime start, @ForAll("shortMinutes") int later, @ForAll("terms") Term term) {
        Deadline first = reckoning.reckon(start.atZone(Reckoning.ZONE), term);
        Deadline second = reckoning.reckon(start.plusMinutes(later).atZone(Reckoning.ZONE), term);

        assertThat(second.due()).isAfterOrEqualTo(first.due());
    }

    @Property(tries = 3_000)
    void aLongerTermEndsLater(@ForAll("starts") LocalDateTime start, @ForAll("shortForwardTerms") Term term) {
        Term longer = new Term(term.amount() + 1, term.unit(), false);

        Deadline one = reckoning.reckon(start.atZone(Reckoning.ZONE), term);
        Deadline more = reckoning.reckon(start.atZone(Reckoning.ZONE), longer);

        assertThat(more.due()).isAfterOrEqualTo(one.due());
        if (term.unit() == Term.Unit.WORKING_DAYS || term.unit() == Term.Unit.HOURS) {
            assertThat(more.due()).isAfter(one.due());
        }
    }

    @Property(tries = 3_000)
    void aPauseNeverShortensATerm(
            @ForAll("starts") LocalDateTime start,
            @ForAll("shortForwardTerms") Term term,
            @ForAll("waits") List<int[]> gaps) {
        List<Pause> pauses = waits(start, gaps).stream()
                .map(wait -> new Pause(
                        wait.asked().atZone(Reckoning.ZONE), wait.answered().atZone(Reckoning.ZONE)))
                .toList();

        Deadline plain = reckoning.reckon(start.atZone(Reckoning.ZONE), term);
        Deadline paused = reckoning.resume(start.atZone(Reckoning.ZONE), term, pauses);

        assertThat(paused.due()).isAfterOrEqualTo(plain.due());
    }

    @Property(tries = 3_000)
    void theStepsCountAsManyWorkingDaysAsTheTermHas(
            @ForAll("starts") LocalDateTime start, @ForAll("workingDayTerms") Term term) {
        Deadline deadline = reckoning.reckon(start.atZone(Reckoning.ZONE), term);

        List<LocalDate> counted = deadline.steps().stream()
                .filter(CountedDay::counted)
                .map(CountedDay::date)
                .toList();
        assertThat(counted).hasSize(term.amount()).doesNotHaveDuplicates().allMatch(LawTable::working);
        assertThat(deadline.steps().get(0).date()).isEqualTo(start.toLocalDate());
        assertThat(deadline.steps().get(deadline.steps().size() - 1).date())
                .isEqualTo(deadline.due().toLocalDate());
    }

    @Provide
    Arbitrary<LocalDateTime> starts() {
        return Arbitraries.integers().between(0, MINUTES).map(FIRST::plusMinutes);
    }

    @Provide
    Arbitrary<LocalDateTime> startsNearDaysOff() {
        Arbitrary<LocalDate> days = Arbitraries.of(LawTable.daysOff());
        Arbitrary<Integer> minutes = Arbitraries.integers().between(-10 * 1440, 10 * 1440);
        return Combinators.combine(days, minutes)
                .as((day, away) -> day.atStartOfDay().plusMinutes(away));
    }

    @Provide
    Arbitrary<Term> terms() {
        return terms(400, true);
    }

    @Provide
    Arbitrary<Term> shortTerms() {
        return terms(12, true);
    }

    @Provide
    Arbitrary<Term> shortForwardTerms() {
        return terms(40, false);
    }

    @Provide
    Arbitrary<Term> workingDayTerms() {
        return terms().filter(term -> term.unit() == Term.Unit.WORKING_DAYS);
    }

    @Provide
    Arbitrary<Integer> shortMinutes() {
        return Arbitraries.integers().between(0, 20 * 1440);
    }

    @Provide
    Arbitrary<List<int[]>> waits() {
        Arbitrary<int[]> gap =
                Arbitraries.integers().between(0, 20 * 1440).array(int[].class).ofSize(2);
        return gap.list().ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<Term> terms(int most, boolean bothWays) {
        Arbitrary<Integer> amounts = Arbitraries.integers().between(1, most);
        Arbitrary<Boolean> backward = bothWays ? Arbitraries.of(true, false) : Arbitraries.just(false);
        return Combinators.combine(amounts, Arbitraries.of(Term.Unit.class), backward)
                .as(Term::new);
    }

    /** Each pair says how many minutes after the one before (or the start) it was asked, and how long it took. */
    private static List<Wait> waits(LocalDateTime start, List<int[]> gaps) {
        return IntStream.range(0, gaps.size())
                .mapToObj(i -> {
                    LocalDateTime asked = start;
                    for (int before = 0; before < i; before++) {
                        asked = asked.plusMinutes(gaps.get(before)[0]).plusMinutes(gaps.get(before)[1]);
                    }
                    asked = asked.plusMinutes(gaps.get(i)[0]);
                    return new Wait(asked, asked.plusMinutes(gaps.get(i)[1]));
                })
                .toList();
    }

    private static Answer answer(Deadline deadline) {
        return new Answer(deadline.due().toLocalDateTime(), deadline.provisional());
    }

    private static Answer second(LocalDateTime start, Term term, List<Wait> waits) {
        char unit = switch (term.unit()) {
            case HOURS -> 'h';
            case WORKING_DAYS -> 'w';
            case DAYS -> 'd';
            case MONTHS -> 'm';
        };
        return term.backward()
                ? SecondReckoning.before(start, term.amount(), unit)
                : SecondReckoning.after(start, term.amount(), unit, waits);
    }
}
