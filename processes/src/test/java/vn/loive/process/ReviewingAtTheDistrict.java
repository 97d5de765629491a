package vn.loive.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

abstract class ReviewingAtTheDistrict {

    @Test
    void namesAFacility() {
        OnTheWay.waitingAtDistrict()
                .decided("ReviewAtDistrict", "name-facility")
                .check()
                .hasPassed("IsFacilityNamed")
                .isWaitingAtExactly("DecideAtFacility");
    }

    @Test
    void returnsItToTheHeadOfTheCommune() {
        var way = OnTheWay.waitingAtDistrict().decided("ReviewAtDistrict", "return");
        way.check().isWaitingAtExactly("DecideAtCommune");
        way.decided("DecideAtCommune", "return").check().isWaitingAtExactly("ReviewAtCommune");
    }

    @Test
    void refusesAnApplication() {
        var way = OnTheWay.waitingAtDistrict().decided("ReviewAtDistrict", "refuse");
        way.check().hasPassed("ApplicationRefusedAtDistrict").isEnded();
        assertThat(way.acts()).isEmpty();
    }
}
