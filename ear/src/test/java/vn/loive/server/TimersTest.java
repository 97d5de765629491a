package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.routing.Decision;
import vn.loive.shared.DossierCode;
import vn.loive.shared.UnitId;

/** Timers and asynchronous steps run by themselves, on the server's threads. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class TimersTest {
    @Inject
    private Situation situation;

    @Inject
    private Clock clock;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(TimersTest.class, Situation.class);
    }

    @Test
    void aStepThatIsNotDoneInTimeIsMarkedLateAndTheOfficeReminded() {
        DossierCode code = situation.submitted().code();
        letTimersPass(code, "%IsLate%");

        situation.eventually(() -> situation.count("portal.work_item WHERE code = ?1 AND late", code.value()) == 1);
        assertThat(situation.count("portal.history WHERE code = ?1 AND kind = 'StepIsLate'", code.value()))
                .isEqualTo(1);
        assertThat(situation.count("portal.outbox WHERE code = ?1 AND template = 'late'", code.value()))
                .isEqualTo(1);
    }

    @Test
    void anApplicationWhoseSupplementDoesNotComeIsStopped() {
        DossierCode code = situation.submitted().code();
        situation.decided(
                code,
                Situation.OFFICER,
                Decision.of("supplement").because("Ảnh mờ").asking(List.of("person.address"), List.of()));
        letTimersPass(code, "SupplementTermPassed%");

        situation.eventually(
                () -> situation.count("portal.application WHERE code = ?1 AND state = 'STOPPED'", code.value()) == 1);
        assertThat(situation.count("engine.act_ru_execution WHERE business_key_ = ?1", code.value()))
                .isZero();
    }

    @Test
    void theFamilyIsToldAsynchronouslyAndAPersonWhoDoesNotComeLosesHisPlace() {
        DossierCode code = situation.submitted().code();
        situation.decided(code, Situation.OFFICER, Decision.of("forward"));
        situation.decided(code, Situation.HEAD, Decision.of("sign"));
        situation.decided(code, Situation.DISTRICT, Decision.of("name-facility").at(new UnitId("co-so-lam-dong")));
        situation.decided(code, Situation.FACILITY, Decision.of("reserve").from(LocalDate.now(clock)));
        situation.eventually(() -> situation.count(
                        "portal.work_item WHERE code = ?1 AND step = 'AdmitAtFacility' AND ended_at IS NULL",
                        code.value())
                == 1);
        letTimersPass(code, "LastDayPassed%");

        situation.eventually(() ->
                situation.count("portal.application WHERE code = ?1 AND state = 'DID_NOT_COME'", code.value()) == 1);
        assertThat(situation.count("portal.outbox WHERE code = ?1 AND template IN ('place', 'not-come')", code.value()))
                .isEqualTo(2);
    }

    private void letTimersPass(DossierCode code, String activity) {
        int passed = situation.change(
                "UPDATE engine.act_ru_job j SET duedate_ = now() - interval '1 minute' FROM engine.act_ru_jobdef d"
                        + " WHERE j.job_def_id_ = d.id_ AND d.act_id_ LIKE ?2 AND j.process_instance_id_ IN"
                        + " (SELECT proc_inst_id_ FROM engine.act_ru_execution WHERE business_key_ = ?1)",
                code.value(),
                activity);
        assertThat(passed).as("timers of %s", activity).isEqualTo(1);
    }
}
