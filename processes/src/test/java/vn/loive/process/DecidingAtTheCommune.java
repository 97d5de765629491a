package vn.loive.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

abstract class DecidingAtTheCommune {

    @Test
    void sendsASignedDecisionToTheDistrict() {
        OnTheWay.waitingAtHead()
                .decided("DecideAtCommune", "sign")
                .check()
                .hasPassed("IsSigned")
                .isWaitingAtExactly("ReviewAtDistrict");
    }

    @Test
    void returnsItToTheOfficer() {
        var way = OnTheWay.waitingAtHead().decided("DecideAtCommune", "return");
        way.check().isWaitingAtExactly("ReviewAtCommune");
        way.decided("ReviewAtCommune", "forward").check().isWaitingAtExactly("DecideAtCommune");
        assertThat(way.timesPassed("ReviewAtCommune")).isEqualTo(2);
    }

    @Test
    void refusesAnApplication() {
        var way = OnTheWay.waitingAtHead().decided("DecideAtCommune", "refuse");
        way.check().hasPassed("ApplicationRefusedAtCommune").isEnded();
        assertThat(way.acts()).isEmpty();
    }
}
