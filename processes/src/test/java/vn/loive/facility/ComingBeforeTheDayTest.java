package vn.loive.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

class ComingBeforeTheDayTest {
    private static final LocalDate TODAY = Stage.TODAY;

    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void beginsTheStayAtOnce() throws SQLException {
        PlaceGroup group = stage.facilityWith(1);
        DossierCode early = reserved(group, TODAY.plusDays(7));

        assertThat(come(early)).isEqualTo(Result.done(TODAY));
        assertThat(stage.together(() -> stage.places.of(group)).takenOn(TODAY)).isEqualTo(1);
    }

    @Test
    void isRefusedWhileAnotherHasThePlace() throws SQLException {
        PlaceGroup group = stage.facilityWith(1);
        DossierCode first = reserved(group, TODAY);
        stage.together(() -> {
            stage.leaving.ended(first, TODAY.plusDays(7));
            return true;
        });
        DossierCode early = reserved(group, TODAY.plusDays(7));

        assertThat(come(early)).isEqualTo(Result.refused(Refusal.of("place-not-yet-free", "outcome", "30/11/2026")));
    }

    @Test
    void asksNothingOfSomebodyWhoWasReceivedBeforePlacesWereKept() {
        assertThat(come(Stage.person())).isEqualTo(Result.done(TODAY));
    }

    private static DossierCode reserved(PlaceGroup group, LocalDate from) {
        DossierCode person = Stage.person();
        assertThat(stage.together(() -> stage.reserving.reserve(Stage.wish(person, group, from)))
                        .isDone())
                .isTrue();
        return person;
    }

    private static Result<LocalDate> come(DossierCode person) {
        return stage.together(() -> stage.early.begin(person, TODAY));
    }
}
