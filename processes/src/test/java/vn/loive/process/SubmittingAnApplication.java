package vn.loive.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

abstract class SubmittingAnApplication {

    @Test
    void keepsTheRouteThatTheTableChose() {
        assertThat(OnTheWay.submitted().variable("competence"))
                .isEqualTo(Map.of(
                        "route", "commune-district-facility",
                        "communeAuthority", "commune-office",
                        "districtAuthority", "district-office"));
    }

    @Test
    void isFaultyAndStartsNothingWhenNoAuthorityIsCompetent() {
        var before = OnTheWay.everStarted();
        assertThatThrownBy(() -> OnTheWay.submittedAtAge(11)).hasStackTraceContaining("no authority is competent");
        assertThat(OnTheWay.everStarted()).isEqualTo(before);
    }
}
