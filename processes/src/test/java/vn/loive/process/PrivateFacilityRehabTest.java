package vn.loive.process;

import org.camunda.community.process_test_coverage.junit5.platform7.ProcessEngineCoverageExtension;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every path of the model {@code private-facility-rehab}. */
class PrivateFacilityRehabTest extends EveryPath {

    /** Draws the walked paths for people, to be seen in {@code target/process-test-coverage}. */
    @RegisterExtension
    static final ProcessEngineCoverageExtension DRAWING =
            ProcessEngineCoverageExtension.builder(ProcessRing.configuration()).build();

    PrivateFacilityRehabTest() {
        super("private-facility-rehab");
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
    class WhenAllHaveRun extends HavingWalkedEveryPath {}
}
