package vn.loive.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

abstract class TheStraightWay {

    @Test
    void leadsFromTheFamilyToAnOpenedCase() {
        var way = OnTheWay.submitted();
        way.check().hasPassed("ApplicationSubmitted", "FindCompetentUnit").isWaitingAt("ReviewAtCommune");
        way.decided("ReviewAtCommune", "forward").check().isWaitingAtExactly("DecideAtCommune");
        way.decided("DecideAtCommune", "sign").check().isWaitingAtExactly("ReviewAtDistrict");
        way.decided("ReviewAtDistrict", "name-facility").check().isWaitingAtExactly("DecideAtFacility");
        way.decided("DecideAtFacility", "reserve").check().isWaitingAtExactly("TellTheFamily");
        way.carriedOut("TellTheFamily").check().isWaitingAtExactly("AdmitAtFacility");
        way.decided("AdmitAtFacility", "arrived").check().isWaitingAtExactly("OpenCase");
        way.carriedOut("OpenCase").check().hasPassed("CaseOpened").isEnded();
        assertThat(way.acts()).containsExactly("tell the family", "open case");
    }

    @Test
    void offersEachStepToItsUnit() {
        var way = OnTheWay.submitted();
        assertThat(way.unitsOf("ReviewAtCommune")).containsExactly("the-commune-office-of-" + way.code());
        way.decided("ReviewAtCommune", "forward");
        assertThat(way.unitsOf("DecideAtCommune")).containsExactly("the-commune-office-of-" + way.code());
        way.decided("DecideAtCommune", "sign");
        assertThat(way.unitsOf("ReviewAtDistrict")).containsExactly("the-district-office-of-" + way.code());
        way.decided("ReviewAtDistrict", "name-facility");
        assertThat(way.unitsOf("DecideAtFacility")).containsExactly("the-facility-of-" + way.code());
        way.decided("DecideAtFacility", "reserve").carriedOut("TellTheFamily");
        assertThat(way.unitsOf("AdmitAtFacility")).containsExactly("the-facility-of-" + way.code());
    }

    @Test
    void reckonsTheTermOfEachStepOnce() {
        assertThat(OnTheWay.waitingForArrival().calls().stream().filter(call -> call.startsWith("reckon")))
                .containsExactly(
                        "reckon ReviewAtCommune",
                        "reckon DecideAtCommune",
                        "reckon ReviewAtDistrict",
                        "reckon DecideAtFacility",
                        "reckon arrival",
                        "reckon last day");
    }

    @Test
    void leavesNothingBehind() {
        var way = OnTheWay.arrived().carriedOut("OpenCase");
        assertThat(way.jobs()).isEmpty();
        assertThat(way.openTasks()).isEmpty();
        assertThat(way.openMessages()).isEmpty();
    }
}
