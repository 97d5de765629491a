package vn.loive.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

abstract class ArrivingAtTheFacility {

    @Test
    void opensTheCase() {
        var way = OnTheWay.waitingForArrival().decided("AdmitAtFacility", "arrived");
        way.check().hasPassed("HasArrived").isWaitingAtExactly("OpenCase");
        way.carriedOut("OpenCase").check().hasPassed("CaseOpened").isEnded();
        assertThat(way.acts()).containsExactly("tell the family", "open case");
    }

    @Test
    void freesThePlaceWhenTheFacilityNotesThatNobodyCame() {
        var way = OnTheWay.waitingForArrival().decided("AdmitAtFacility", "not-come");
        way.check().hasPassedInOrder("HasArrived", "FreePlace", "DidNotCome").isEnded();
        assertThat(way.acts()).containsExactly("tell the family", "free place");
    }

    @Test
    void isRemindedOnTheAgreedDayAndStillExpected() {
        var way = OnTheWay.waitingForArrival();
        assertThat(way.dueAfter("ArrivalDateCame")).isEqualTo(StandIns.ARRIVAL);
        assertThat(way.task("AdmitAtFacility").getDueDate())
                .isEqualTo(way.job("ArrivalDateCame").getDuedate());
        way.whenDue("ArrivalDateCame");
        way.check().hasPassedInOrder("ArrivalDateCame", "RemindArrival", "ArrivalReminded");
        way.check().isWaitingAtExactly("AdmitAtFacility");
        assertThat(way.jobs()).containsExactly("LastDayPassed");
        assertThat(way.acts()).containsExactly("tell the family", "remind arrival");
    }

    @Test
    void maySucceedAfterTheReminder() {
        var way = OnTheWay.waitingForArrival().whenDue("ArrivalDateCame");
        way.decided("AdmitAtFacility", "arrived")
                .carriedOut("OpenCase")
                .check()
                .hasPassed("CaseOpened")
                .isEnded();
    }

    @Test
    void freesThePlaceWhenTheLastDayHasPassed() {
        var way = OnTheWay.waitingForArrival();
        assertThat(way.dueAfter("LastDayPassed")).isEqualTo(StandIns.PLACE_KEPT);
        way.whenDue("ArrivalDateCame").whenDue("LastDayPassed");
        way.check().hasPassedInOrder("LastDayPassed", "FreePlace", "DidNotCome").isEnded();
        assertThat(way.acts()).containsExactly("tell the family", "remind arrival", "free place");
        assertThat(way.openTasks()).isEmpty();
    }
}
