package vn.loive.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.shared.DossierCode;

class WaitingInOrderTest {
    @RegisterExtension
    static final Stage stage = new Stage();

    @Test
    void goesByTheDateOfEntryAfterThoseWithAPriority() throws SQLException {
        PlaceGroup group = stage.facilityWith(0);
        DossierCode first = Stage.person();
        DossierCode second = Stage.person();
        DossierCode veteran = Stage.person();

        assertThat(put(first, group, 1, null)).isEqualTo(1);
        assertThat(put(second, group, 2, null)).isEqualTo(2);
        assertThat(put(veteran, group, 3, "veteran")).isEqualTo(1);
        assertThat(stage.together(() -> stage.waiting.list(group)))
                .extracting(Waiting::code)
                .containsExactly(veteran, first, second);
    }

    @Test
    void keepsTheDateOfWhoeverIsPutOnItAgain() throws SQLException {
        PlaceGroup group = stage.facilityWith(0);
        DossierCode first = Stage.person();
        put(first, group, 1, null);
        put(Stage.person(), group, 2, null);

        assertThat(put(first, group, 3, null)).isEqualTo(1);
    }

    @Test
    void beginsAnewAtAnotherFacilityAndAfterLeaving() throws SQLException {
        PlaceGroup group = stage.facilityWith(0);
        PlaceGroup elsewhere = stage.facilityWith(0);
        DossierCode moved = Stage.person();
        put(moved, elsewhere, 1, null);
        put(Stage.person(), group, 2, null);

        assertThat(put(moved, group, 3, null)).isEqualTo(2);
        stage.together(() -> {
            stage.waiting.leave(moved);
            return true;
        });
        assertThat(stage.together(() -> stage.waiting.number(moved))).isEmpty();
        put(Stage.person(), group, 4, null);
        assertThat(put(moved, group, 5, null)).isEqualTo(3);
    }

    @Test
    void isALineOfItsOwnForEachSexAndAge() throws SQLException {
        PlaceGroup men = stage.facilityWith(0);
        PlaceGroup boys = new PlaceGroup(men.facility(), CareForm.PUBLIC, Sex.MALE, AgeBand.MINOR);
        put(Stage.person(), men, 1, null);

        assertThat(put(Stage.person(), boys, 2, null)).isEqualTo(1);
    }

    private static int put(DossierCode person, PlaceGroup group, int minute, String priority) {
        stage.at(Stage.NOW.plusSeconds(60L * minute));
        return stage.together(() -> stage.waiting.put(person, group, Optional.ofNullable(priority)));
    }
}
