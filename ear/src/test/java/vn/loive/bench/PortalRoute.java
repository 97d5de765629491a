package vn.loive.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import vn.loive.identity.Caller;
import vn.loive.intake.SubmitApplication;
import vn.loive.routing.Decision;
import vn.loive.server.Situation;
import vn.loive.shared.DossierCode;
import vn.loive.shared.UnitId;
import vn.loive.workqueue.ClaimTask;
import vn.loive.workqueue.DecideTask;

/** The portal's own acts below the web layer: application, queue, history, outbox and engine. */
@ApplicationScoped
public class PortalRoute implements Route {
    private static final Map<String, Caller> WHO = Map.of(
            "ReviewAtCommune", Situation.OFFICER,
            "DecideAtCommune", Situation.HEAD,
            "ReviewAtDistrict", Situation.DISTRICT,
            "DecideAtFacility", Situation.FACILITY,
            "AdmitAtFacility", Situation.FACILITY);

    @Inject
    private SubmitApplication submitting;

    @Inject
    private ClaimTask claiming;

    @Inject
    private DecideTask deciding;

    @Inject
    private Situation situation;

    @Inject
    private ProcessEngine engine;

    @Inject
    private Clock clock;

    /** Asynchronous steps are played by the threads that are measured, on both sides alike. */
    void holdJobs() {
        ((ProcessEngineImpl) engine)
                .getProcessEngineConfiguration()
                .getJobExecutor()
                .shutdown();
    }

    @Override
    public void play() {
        DossierCode code = Situation.value(submitting.submit(Situation.FAMILY, Situation.submission("68001")))
                .code();
        for (Step step : STRAIGHT) {
            String task = situation.waitingTask(code);
            Caller who = WHO.get(step.id());
            Situation.value(claiming.claim(who, task));
            Situation.value(deciding.decide(who, task, decision(step)));
            if (step.isFollowedByAJob()) {
                runJob(code);
            }
        }
    }

    private Decision decision(Step step) {
        return Decision.of(step.outcome()).at(new UnitId("co-so-lam-dong")).from(LocalDate.now(clock));
    }

    private void runJob(DossierCode code) {
        String instance = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(code.value())
                .singleResult()
                .getId();
        engine.getManagementService()
                .executeJob(engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .messages()
                        .singleResult()
                        .getId());
    }
}
