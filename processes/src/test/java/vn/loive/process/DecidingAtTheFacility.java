package vn.loive.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

abstract class DecidingAtTheFacility {

    @Test
    void reservesAPlaceAndTellsTheFamilyAfterwards() {
        var way = OnTheWay.waitingAtFacility().decided("DecideAtFacility", "reserve");
        way.check().hasPassed("IsPlaceGiven").isWaitingAtExactly("TellTheFamily");
        assertThat(way.acts()).isEmpty();
        way.carriedOut("TellTheFamily").check().isWaitingAtExactly("AdmitAtFacility");
        assertThat(way.acts()).containsExactly("tell the family");
    }

    @Test
    void declinesAndTheDistrictNamesAnother() {
        var way = OnTheWay.waitingAtFacility().decided("DecideAtFacility", "decline");
        way.check().isWaitingAtExactly("ReviewAtDistrict");
        way.decided("ReviewAtDistrict", "name-facility").check().isWaitingAtExactly("DecideAtFacility");
        way.decided("DecideAtFacility", "reserve").check().isWaitingAtExactly("TellTheFamily");
        assertThat(way.timesPassed("ReviewAtDistrict")).isEqualTo(2);
    }
}
