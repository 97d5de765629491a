package vn.loive.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

abstract class BeingLate {

    @ParameterizedTest
    @MethodSource("steps")
    void isMarkedAndRemindedWhileTheTaskGoesOn(String step, Supplier<OnTheWay> situation) {
        var way = situation.get().whenDue(step + "IsLate");
        way.check().hasPassedInOrder(step + "IsLate", "Remind" + step, step + "Reminded");
        way.check().isWaitingAtExactly(step);
        assertThat(way.acts()).containsExactly("remind " + step);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void beginsAtTheDueDateOfTheTask(String step, Supplier<OnTheWay> situation) {
        var way = situation.get();
        assertThat(way.dueAfter(step + "IsLate")).isEqualTo(StandIns.STEP);
        assertThat(way.job(step + "IsLate").getDuedate())
                .isEqualTo(way.task(step).getDueDate());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void isSaidOnce(String step, Supplier<OnTheWay> situation) {
        assertThat(situation.get().whenDue(step + "IsLate").jobs()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void doesNotHinderTheDecision(String step, Supplier<OnTheWay> situation) {
        var way = situation.get().whenDue(step + "IsLate");
        way.decided(step, step.equals("DecideAtFacility") ? "decline" : "refuse");
        assertThat(way.timesPassed(step)).isOne();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void isForgottenWithTheTask(String step, Supplier<OnTheWay> situation) {
        var way = situation.get();
        way.decided(step, step.equals("DecideAtFacility") ? "decline" : "refuse");
        assertThat(way.jobs()).doesNotContain(step + "IsLate");
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                step("ReviewAtCommune", OnTheWay::submitted),
                step("DecideAtCommune", OnTheWay::waitingAtHead),
                step("ReviewAtDistrict", OnTheWay::waitingAtDistrict),
                step("DecideAtFacility", OnTheWay::waitingAtFacility));
    }

    private static Arguments step(String step, Supplier<OnTheWay> situation) {
        return Arguments.of(step, Named.of("waiting there", situation));
    }
}
