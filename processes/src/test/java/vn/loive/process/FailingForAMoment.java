package vn.loive.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

abstract class FailingForAMoment {

    @ParameterizedTest
    @MethodSource("jobs")
    void isTriedAgainAMinuteLaterUpToFiveTimes(String job, String act, Supplier<OnTheWay> situation) {
        var way = situation.get();
        StandIns.failOnce(way.code(), act);
        assertThatThrownBy(() -> way.whenDue(job)).hasStackTraceContaining("cannot " + act + " now");
        assertThat(way.job(job).getRetries()).isEqualTo(4);
        assertThat(way.dueAfter(job)).isEqualTo(Duration.ofMinutes(1));
        assertThat(way.acts()).doesNotContain(act);
    }

    @ParameterizedTest
    @MethodSource("jobs")
    void losesNothing(String job, String act, Supplier<OnTheWay> situation) {
        var way = situation.get();
        StandIns.failOnce(way.code(), act);
        assertThatThrownBy(() -> way.whenDue(job)).isNotNull();
        way.whenDue(job);
        assertThat(way.acts()).containsOnlyOnce(act);
        assertThat(way.timesPassed(job)).isOne();
    }

    static Stream<Arguments> jobs() {
        return Stream.of(
                job("ReviewAtCommuneIsLate", "remind ReviewAtCommune", OnTheWay::submitted),
                job("SupplementTermPassed", "close for missing supplement", OnTheWay::waitingForSupplement),
                job("TellTheFamily", "tell the family", OnTheWay::withPlaceReserved),
                job("ArrivalDateCame", "remind arrival", OnTheWay::waitingForArrival),
                job("LastDayPassed", "free place", OnTheWay::waitingForArrival),
                job("OpenCase", "open case", OnTheWay::arrived));
    }

    private static Arguments job(String job, String act, Supplier<OnTheWay> situation) {
        return Arguments.of(job, act, Named.of("waiting there", situation));
    }
}
