package vn.loive.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;

abstract class ReviewingAtTheCommune {

    @Test
    void forwardsACompleteApplicationToTheHead() {
        OnTheWay.submitted()
                .decided("ReviewAtCommune", "forward")
                .check()
                .hasPassed("IsCompleteAndCompetent")
                .isWaitingAtExactly("DecideAtCommune");
    }

    @Test
    void asksForASupplement() {
        OnTheWay.submitted().decided("ReviewAtCommune", "supplement").check().isWaitingAtExactly("WaitForSupplement");
    }

    @Test
    void refusesAnApplication() {
        var way = OnTheWay.submitted().decided("ReviewAtCommune", "refuse");
        way.check().hasPassed("ApplicationRefusedAtReception").isEnded();
        assertThat(way.acts()).isEmpty();
        assertThat(way.jobs()).isEmpty();
    }

    @Test
    void doesNotTakeAnUnknownOutcome() {
        var way = OnTheWay.submitted();
        assertThatThrownBy(() -> way.decided("ReviewAtCommune", "approve")).isInstanceOf(ProcessEngineException.class);
        way.check().isWaitingAtExactly("ReviewAtCommune");
    }
}
