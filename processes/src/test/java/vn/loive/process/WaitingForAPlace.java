package vn.loive.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

abstract class WaitingForAPlace {

    @Test
    void isPossibleAsOftenAsNeeded() {
        var way = OnTheWay.waitingAtFacility();
        way.decided("DecideAtFacility", "waiting-list").check().isWaitingAtExactly("DecideAtFacility");
        way.decided("DecideAtFacility", "waiting-list").check().isWaitingAtExactly("DecideAtFacility");
        way.decided("DecideAtFacility", "reserve").check().isWaitingAtExactly("TellTheFamily");
        assertThat(way.acts()).containsExactly("put on waiting list", "put on waiting list");
    }
}
