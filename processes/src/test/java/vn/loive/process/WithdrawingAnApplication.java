package vn.loive.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

abstract class WithdrawingAnApplication {

    @ParameterizedTest
    @MethodSource("situations")
    void endsWhateverWaits(String waitsAt, Supplier<OnTheWay> situation) {
        var way = situation.get();
        way.check().isWaitingAtExactly(waitsAt);
        way.withdrawn();
        way.check().hasPassedInOrder("ApplicationWithdrawn", "CloseWithdrawnApplication", "WithdrawalClosed");
        way.check().isEnded();
        assertThat(way.acts()).endsWith("close withdrawn");
    }

    @ParameterizedTest
    @MethodSource("situations")
    void leavesNothingThatCouldStillHappen(String waitsAt, Supplier<OnTheWay> situation) {
        var way = situation.get().withdrawn();
        assertThat(way.openTasks()).isEmpty();
        assertThat(way.jobs()).isEmpty();
        assertThat(way.openMessages()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("situations")
    void happensOnce(String waitsAt, Supplier<OnTheWay> situation) {
        var way = situation.get().withdrawn();
        assertThatThrownBy(way::withdrawn).isInstanceOf(MismatchingMessageCorrelationException.class);
        assertThatThrownBy(way::supplemented).isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void isPossibleAfterAReminderToo() {
        var way = OnTheWay.waitingForArrival().whenDue("ArrivalDateCame").withdrawn();
        way.check().hasPassed("WithdrawalClosed").isEnded();
    }

    @Test
    void touchesNoOtherApplication() {
        var other = OnTheWay.waitingForSupplement();
        OnTheWay.waitingForSupplement().withdrawn();
        other.check().isWaitingAtExactly("WaitForSupplement");
    }

    @Test
    void isTooLateWhenTheCaseIsOpen() {
        var way = OnTheWay.arrived().carriedOut("OpenCase");
        assertThatThrownBy(way::withdrawn).isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    static Stream<Arguments> situations() {
        return Stream.of(
                waiting("ReviewAtCommune", OnTheWay::submitted),
                waiting("WaitForSupplement", OnTheWay::waitingForSupplement),
                waiting("DecideAtCommune", OnTheWay::waitingAtHead),
                waiting("ReviewAtDistrict", OnTheWay::waitingAtDistrict),
                waiting("DecideAtFacility", OnTheWay::waitingAtFacility),
                waiting("TellTheFamily", OnTheWay::withPlaceReserved),
                waiting("AdmitAtFacility", OnTheWay::waitingForArrival));
    }

    private static Arguments waiting(String waitsAt, Supplier<OnTheWay> situation) {
        return Arguments.of(waitsAt, Named.of("waiting there", situation));
    }
}
