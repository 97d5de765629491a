package vn.loive.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

class TakingAPlaceTest {
    private static final LocalDate TODAY = Stage.TODAY;

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void isPromisedFromTheDayOnWhichAnotherTermEnds() throws SQLException {
        PlaceGroup group = stage.facilityWith(1);
        reserve(group, TODAY);

        assertThat(occupancy(group).nextFree(TODAY, 6)).contains(TODAY.plusMonths(6));
        assertThat(reserve(group, TODAY.plusMonths(6)).isDone()).isTrue();
        assertThat(occupancy(group).freeFor(TODAY.plusMonths(5), 6)).isZero();
        assertThat(occupancy(group).nextFree(TODAY, 6)).contains(TODAY.plusMonths(12));
    }

    @Test
    void isFoundInTheGapThatSomebodyHasLeft() throws SQLException {
        PlaceGroup group = stage.facilityWith(1);
        DossierCode first = Stage.person();
        reserve(first, group, TODAY);
        reserve(group, TODAY.plusMonths(6));
        stage.together(() -> {
            stage.leaving.notCome(first);
            return true;
        });

        assertThat(reserve(group, TODAY).isDone()).isTrue();
        assertThat(reserve(group, TODAY).isDone()).isFalse();
    }

    @Test
    void isFreeAgainForAnotherWhoTakesItAtOnce() throws SQLException {
        PlaceGroup group = stage.facilityWith(1);
        DossierCode first = Stage.person();
        reserve(first, group, TODAY);
        stage.freed.clear();
        stage.together(() -> {
            stage.leaving.withdrawn(first);
            stage.leaving.withdrawn(first);
            return true;
        });

        assertThat(stage.freed).containsExactly(new PlaceIsFree(group));
        assertThat(reserve(group, TODAY).isDone()).isTrue();
    }

    @Test
    void isFreeFromTheDayOnWhichSomebodyGoesEarly() throws SQLException {
        PlaceGroup group = stage.facilityWith(1);
        DossierCode first = Stage.person();
        reserve(first, group, TODAY);
        stage.together(() -> {
            stage.leaving.ended(first, TODAY.plusDays(30));
            return true;
        });

        assertThat(occupancy(group).takenOn(TODAY.plusDays(29))).isEqualTo(1);
        assertThat(occupancy(group).takenOn(TODAY.plusDays(30))).isZero();
        assertThat(reserve(group, TODAY.plusDays(30)).isDone()).isTrue();
    }

    @Test
    void isRefusedWhereSuchPeopleAreNotTaken() throws SQLException {
        PlaceGroup men = stage.facilityWith(1);
        PlaceGroup women = new PlaceGroup(men.facility(), CareForm.PUBLIC, Sex.FEMALE, AgeBand.ADULT);

        assertThat(reserve(women, TODAY)).isEqualTo(Result.refused(Refusal.of("facility-takes-others", "outcome")));
    }

    @Test
    void needsAReasonWhenOthersHaveWaitedLonger() throws SQLException {
        PlaceGroup group = stage.facilityWith(1);
        DossierCode first = Stage.person();
        stage.together(() -> stage.waiting.put(first, group, Optional.empty()));
        DossierCode later = Stage.person();

        assertThat(reserve(later, group, TODAY))
                .isEqualTo(Result.refused(Refusal.of("others-wait-longer", "reason", 1)));
        ReservePlace.Wish explained =
                new ReservePlace.Wish(later, group, TODAY, 6, Stage.NOW.plusSeconds(1_000_000), true);
        assertThat(stage.together(() -> stage.reserving.reserve(explained)).isDone())
                .isTrue();
    }

    @Test
    void needsNoReasonWhenThereIsAPlaceForThoseWhoWaitToo() throws SQLException {
        PlaceGroup group = stage.facilityWith(2);
        stage.together(() -> stage.waiting.put(Stage.person(), group, Optional.empty()));

        assertThat(reserve(group, TODAY).isDone()).isTrue();
        assertThat(reserve(group, TODAY).isDone()).isFalse();
    }

    private static Result<Reserved> reserve(PlaceGroup group, LocalDate from) {
        return reserve(Stage.person(), group, from);
    }

    private static Result<Reserved> reserve(DossierCode person, PlaceGroup group, LocalDate from) {
        return stage.together(() -> stage.reserving.reserve(Stage.wish(person, group, from)));
    }

    private static Occupancy occupancy(PlaceGroup group) {
        return stage.together(() -> stage.places.of(group));
    }
}
