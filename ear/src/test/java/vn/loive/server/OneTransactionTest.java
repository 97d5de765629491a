package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.intake.Application;
import vn.loive.intake.SubmitApplication;
import vn.loive.routing.Decision;
import vn.loive.shared.DossierCode;
import vn.loive.workqueue.ClaimTask;
import vn.loive.workqueue.DecideTask;

/** The engine's rows and ours are one transaction: both are there, or neither. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class OneTransactionTest {
    @Inject
    private SubmitApplication submitting;

    @Inject
    private ClaimTask claiming;

    @Inject
    private DecideTask deciding;

    @Inject
    private Situation situation;

    @Resource
    private UserTransaction transaction;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(OneTransactionTest.class, Situation.class);
    }

    @AfterEach
    void letStepsPass() {
        FailingStep.failAt("");
    }

    @Test
    void anExceptionAfterTheEngineCallLeavesNoTaskAndNoHistory() throws Exception {
        Everything before = everything();
        transaction.begin();
        DossierCode code = Situation.value(submitting.submit(Situation.FAMILY, Situation.submission("68001")))
                .code();
        transaction.rollback();

        assertThat(everything()).isEqualTo(before);
        assertThat(situation.count("engine.act_ru_execution WHERE business_key_ = ?1", code.value()))
                .isZero();
        assertThat(situation.count("portal.history WHERE code = ?1", code.value()))
                .isZero();
    }

    @Test
    void aFailingFirstStepLeavesNoRow() {
        Everything before = everything();
        FailingStep.failAt("ReviewAtCommune");

        assertThatThrownBy(() -> submitting.submit(Situation.FAMILY, Situation.submission("68001")))
                .hasStackTraceContaining("told to fail");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void aFailingNextStepLeavesTheDecisionUndone() {
        Application application = situation.submitted();
        String task = situation.waitingTask(application.code());
        Situation.value(claiming.claim(Situation.OFFICER, task));
        Everything before = everything();
        FailingStep.failAt("DecideAtCommune");

        assertThatThrownBy(() -> deciding.decide(Situation.OFFICER, task, Decision.of("forward")))
                .hasStackTraceContaining("told to fail");
        assertThat(everything()).isEqualTo(before);
        assertThat(situation.waitingTask(application.code())).isEqualTo(task);

        FailingStep.failAt("");
        Situation.value(deciding.decide(Situation.OFFICER, task, Decision.of("forward")));
        assertThat(situation.waitingTask(application.code())).isNotEqualTo(task);
    }

    @Test
    void aRolledBackSubmissionGivesItsNumberBack() throws Exception {
        transaction.begin();
        DossierCode undone = file();
        transaction.rollback();

        assertThat(file()).isEqualTo(undone);
    }

    @Test
    void aNumberThatAStoppedServerHadTakenGoesToTheNextWhoFiles() {
        DossierCode last = file();
        situation.change(
                "INSERT INTO portal.taken_dossier_number SELECT agency, day, last + 1, now() - interval '1 hour'"
                        + " FROM portal.dossier_sequence WHERE ?1 LIKE agency || '-%' AND day = (SELECT max(day) FROM"
                        + " portal.dossier_sequence)",
                last.value());
        situation.change(
                "UPDATE portal.dossier_sequence SET last = last + 1 WHERE ?1 LIKE agency || '-%'", last.value());

        assertThat(List.of(number(file()), number(file()))).containsExactly(number(last) + 1, number(last) + 2);
    }

    private DossierCode file() {
        return Situation.value(submitting.submit(Situation.FAMILY, Situation.submission("24967")))
                .code();
    }

    private static int number(DossierCode code) {
        return Integer.parseInt(code.value().substring(code.value().lastIndexOf('-') + 1));
    }

    /** How much there is of everything that an act may write. */
    private record Everything(
            long applications, long items, long history, long outbox, long tasks, long executions, long past) {}

    private Everything everything() {
        return new Everything(
                situation.count("portal.application"),
                situation.count("portal.work_item WHERE state <> 'CLAIMED'"),
                situation.count("portal.history"),
                situation.count("portal.outbox"),
                situation.count("engine.act_ru_task"),
                situation.count("engine.act_ru_execution"),
                situation.count("engine.act_hi_actinst"));
    }
}
