package vn.loive.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import vn.loive.shared.DossierCode;

/** The steps and timers at which processes have stopped. */
@ApplicationScoped
@Transactional
public class FailedJobs {
    private static final String TIMER = "timer";

    @Inject
    private ProcessEngine engine;

    /** How many there are. */
    public long count() {
        return stopped().count();
    }

    /** The oldest first. */
    public List<FailedJob> list(int most) {
        return stopped().orderByJobId().asc().listPage(0, most).stream()
                .flatMap(job -> read(job).stream())
                .toList();
    }

    /** One of them; empty when it goes on again, or never stopped. */
    public Optional<FailedJob> find(String id) {
        return Optional.ofNullable(stopped().jobId(id).singleResult()).flatMap(this::read);
    }

    /** Lets it be tried once more; the engine does so within seconds. */
    public void retry(String id) {
        // a try that failed has put the next one off, by half an hour in the end
        engine.getManagementService().setJobDuedate(id, null);
        engine.getManagementService().setJobRetries(id, 1);
    }

    private JobQuery stopped() {
        return engine.getManagementService().createJobQuery().noRetriesLeft();
    }

    private Optional<FailedJob> read(Job job) {
        ProcessInstance process = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(job.getProcessInstanceId())
                .singleResult();
        JobDefinition step = engine.getManagementService()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult();
        return process == null || step == null
                ? Optional.empty()
                : Optional.of(new FailedJob(
                        job.getId(),
                        new DossierCode(process.getBusinessKey()),
                        step.getActivityId(),
                        step.getJobType().startsWith(TIMER),
                        Optional.ofNullable(job.getExceptionMessage()).orElse(""),
                        job.getCreateTime().toInstant()));
    }
}
