package vn.loive.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.loive.engine.ProcessTrace;

class TakenWaysTest {
    @Test
    void leadFromEachNodeToTheNextOneThatItReached() {
        assertThat(Ways.standingAtTheLast(
                                "ApplicationSubmitted",
                                "FindCompetentUnit",
                                "ReviewAtCommune",
                                "IsCompleteAndCompetent",
                                "DecideAtCommune")
                        .taken())
                .containsExactly(
                        "ApplicationSubmittedToFindCompetentUnit",
                        "FindCompetentUnitToReviewAtCommune",
                        "ReviewAtCommuneToIsCompleteAndCompetent",
                        "CompleteAndCompetent");
    }

    @Test
    void holdBothAnswersOfAGatewayThatWasPassedTwice() {
        assertThat(Ways.standingAtTheLast(
                                "ReviewAtCommune",
                                "IsCompleteAndCompetent",
                                "WaitForSupplement",
                                "ApplicationSupplemented",
                                "ReviewAtCommune",
                                "IsCompleteAndCompetent",
                                "DecideAtCommune")
                        .taken())
                .contains("SupplementNeeded", "CompleteAndCompetent", "ApplicationSupplementedToReviewAtCommune")
                .doesNotContain("RefusedAtReception", "WaitForSupplementToSupplementTermPassed");
    }

    @Test
    void endWhereAWithdrawalTookTheTokenAway() {
        List<ProcessTrace.Visit> visits = new ArrayList<>(Ways.ended("FindCompetentUnit"));
        visits.add(new ProcessTrace.Visit("ReviewAtCommune", Ways.at(1), Optional.of(Ways.at(2)), true));
        visits.add(new ProcessTrace.Visit("IsCompleteAndCompetent", Ways.at(3), Optional.of(Ways.at(4)), false));

        assertThat(new ProcessTrace(Ways.MODEL, 1, visits, Set.of()).taken())
                .containsExactly("FindCompetentUnitToReviewAtCommune");
    }

    @Test
    void reachAStepThatTheEngineHasOnlyPlanned() {
        ProcessTrace planned = new ProcessTrace(
                Ways.MODEL, 1, Ways.ended("DecideAtFacility", "IsPlaceGiven"), Set.of("TellTheFamily"));

        assertThat(planned.taken()).containsExactly("DecideAtFacilityToIsPlaceGiven", "PlaceReserved");
    }

    @Test
    void areNoneBeforeTheFirstStep() {
        assertThat(Ways.notBegun().taken()).isEmpty();
    }
}
