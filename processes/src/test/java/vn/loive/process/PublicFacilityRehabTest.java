package vn.loive.process;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of the model {@code public-facility-rehab}; each nested class is a situation. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class PublicFacilityRehabTest {

    /** Draws the walked paths for people, to be seen in {@code target/process-test-coverage}. */
    @RegisterExtension
    static final ProcessEngineCoverageExtension DRAWING =
            ProcessEngineCoverageExtension.builder(ProcessRing.configuration()).build();

    @BeforeEach
    void goThroughTheModel() {
        OnTheWay.through("public-facility-rehab");
    }

    @AfterEach
    void giveTheClockBack() {
        ClockUtil.reset();
    }

    @Nested
    class Submitting extends SubmittingAnApplication {}

    @Nested
    class Straight extends TheStraightWay {}

    @Nested
    class Reviewing extends ReviewingAtTheCommune {}

    @Nested
    class Supplementing extends SupplementingAnApplication {}

    @Nested
    class Deciding extends DecidingAtTheCommune {}

    @Nested
    class ReviewingAtDistrict extends ReviewingAtTheDistrict {}

    @Nested
    class DecidingAtFacility extends DecidingAtTheFacility {}

    @Nested
    class Waiting extends WaitingForAPlace {}

    @Nested
    class Arriving extends ArrivingAtTheFacility {}

    @Nested
    class Late extends BeingLate {}

    @Nested
    class Failing extends FailingForAMoment {}

    @Nested
    class Withdrawing extends WithdrawingAnApplication {}

    @Nested
    @Order(Integer.MAX_VALUE)
    class WhenAllHaveRun {

        @Test
        void everyFlowNodeWasVisited() {
            var coverage = ModelCoverage.of("public-facility-rehab");
            coverage.report();
            assertThat(coverage.neverVisited()).isEmpty();
        }
    }
}
