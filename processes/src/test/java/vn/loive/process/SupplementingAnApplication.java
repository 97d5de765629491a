package vn.loive.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.junit.jupiter.api.Test;

abstract class SupplementingAnApplication {

    @Test
    void bringsItBackToTheReview() {
        var way = OnTheWay.waitingForSupplement().supplemented();
        way.check().hasPassed("WaitForSupplement", "ApplicationSupplemented").isWaitingAtExactly("ReviewAtCommune");
        assertThat(way.jobs()).containsExactly("ReviewAtCommuneIsLate");
    }

    @Test
    void mayHappenTwice() {
        var way = OnTheWay.waitingForSupplement().supplemented();
        way.decided("ReviewAtCommune", "supplement").supplemented();
        way.decided("ReviewAtCommune", "forward").check().isWaitingAtExactly("DecideAtCommune");
        assertThat(way.timesPassed("ApplicationSupplemented")).isEqualTo(2);
        assertThat(way.timesPassed("ReviewAtCommune")).isEqualTo(3);
    }

    @Test
    void stopsTheClockOfTheCommuneWhileTheFamilyIsAsked() {
        assertThat(OnTheWay.waitingForSupplement().jobs()).containsExactly("SupplementTermPassed");
    }

    @Test
    void givesTheReviewANewTerm() {
        assertThat(OnTheWay.waitingForSupplement().supplemented().calls())
                .containsExactly("reckon ReviewAtCommune", "reckon supplement", "reckon ReviewAtCommune");
    }

    @Test
    void isStoppedWhenTheTermHasPassed() {
        var way = OnTheWay.waitingForSupplement();
        assertThat(way.dueAfter("SupplementTermPassed")).isEqualTo(StandIns.SUPPLEMENT);
        way.whenDue("SupplementTermPassed");
        way.check().hasPassedInOrder("SupplementTermPassed", "StopForMissingSupplement", "ApplicationStopped");
        way.check().isEnded();
        assertThat(way.acts()).containsExactly("close for missing supplement");
    }

    @Test
    void isRefusedAfterTheTerm() {
        var way = OnTheWay.waitingForSupplement().whenDue("SupplementTermPassed");
        assertThatThrownBy(way::supplemented).isInstanceOf(MismatchingMessageCorrelationException.class);
    }

    @Test
    void isRefusedWhenNobodyAsked() {
        var way = OnTheWay.submitted();
        assertThatThrownBy(way::supplemented).isInstanceOf(MismatchingMessageCorrelationException.class);
        way.check().isWaitingAtExactly("ReviewAtCommune");
    }
}
