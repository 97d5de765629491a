package vn.loive.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricIncident;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Actor;
import vn.loive.shared.DossierCode;
import vn.loive.shared.TraceSource;
import vn.loive.shared.Traced;

/** The process's own history in the line of time: version of the model, steps, timers, failures and incidents. */
@ApplicationScoped
@Transactional
public class ProcessLane implements TraceSource {
    private static final int LONGEST_CAUSE = 500;
    private static final Duration PASSED_BY = Duration.ofSeconds(1);

    @Inject
    private ProcessEngine engine;

    @Override
    public Traced.Lane lane() {
        return Traced.Lane.PROCESS;
    }

    @Override
    public List<Traced> read(DossierCode application, Traced.Stretch stretch) {
        List<Traced> all = new ArrayList<>();
        for (HistoricProcessInstance process : history()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(application.value())
                .list()) {
            begunAndEnded(process, all);
            steps(process, all);
            jobs(process, all);
            incidents(process, all);
        }
        return stretch.of(all.stream());
    }

    private HistoryService history() {
        return engine.getHistoryService();
    }

    private void begunAndEnded(HistoricProcessInstance process, List<Traced> all) {
        ProcessDefinition model = engine.getRepositoryService().getProcessDefinition(process.getProcessDefinitionId());
        Date deployed = engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentId(model.getDeploymentId())
                .singleResult()
                .getDeploymentTime();
        all.add(entry(
                process.getStartTime(),
                "0/" + process.getId(),
                "ProcessBegun",
                "",
                values("model", model.getKey(), "version", model.getVersion(), "deployed", moment(deployed))));
        if (process.getEndTime() != null) {
            all.add(entry(process.getEndTime(), "9/" + process.getId(), "ProcessEnded", "", Map.of()));
        }
    }

    private void steps(HistoricProcessInstance process, List<Traced> all) {
        int number = 0;
        List<HistoricActivityInstance> steps = history()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list();
        for (HistoricActivityInstance step : steps) {
            String key = "3/" + Traced.key(number++);
            Date end = step.getEndTime();
            boolean passed = end != null
                    && Duration.between(step.getStartTime().toInstant(), end.toInstant())
                                    .compareTo(PASSED_BY)
                            < 0;
            all.add(entry(
                    step.getStartTime(),
                    key + "/begun",
                    passed ? "StepPassed" : "StepBegun",
                    step.getActivityId(),
                    values("type", step.getActivityType())));
            if (end != null && !passed) {
                all.add(entry(
                        end,
                        "2/" + key + "/ended",
                        ProcessTraces.isBroken(step, steps) ? "StepCancelled" : "StepEnded",
                        step.getActivityId(),
                        values("type", step.getActivityType(), "seconds", seconds(step.getStartTime(), end))));
            }
        }
    }

    private void jobs(HistoricProcessInstance process, List<Traced> all) {
        for (HistoricJobLog job : history()
                .createHistoricJobLogQuery()
                .processInstanceId(process.getId())
                .list()) {
            String kind = kind(job);
            if (!kind.isEmpty()) {
                Map<String, Object> values = values("job", job.getJobId());
                if (job.getJobDueDate() != null) {
                    values.put("dueAt", moment(job.getJobDueDate()));
                }
                if (job.isFailureLog()) {
                    values.put("cause", brief(job.getJobExceptionMessage()));
                    values.put("triesLeft", Math.max(0, job.getJobRetries() - 1));
                }
                all.add(entry(job.getTimestamp(), "5/" + job.getId(), kind, job.getActivityId(), values));
            }
        }
    }

    /** A timer from its setting to its end; of other jobs only what went wrong. */
    private static String kind(HistoricJobLog job) {
        if (job.isFailureLog()) {
            return "JobFailed";
        }
        if (!job.getJobDefinitionType().startsWith("timer")) {
            return "";
        }
        if (job.isCreationLog()) {
            return "TimerSet";
        }
        return job.isSuccessLog() ? "TimerFired" : "TimerTakenAway";
    }

    private void incidents(HistoricProcessInstance process, List<Traced> all) {
        for (HistoricIncident incident : history()
                .createHistoricIncidentQuery()
                .processInstanceId(process.getId())
                .list()) {
            all.add(entry(
                    incident.getCreateTime(),
                    "6/" + incident.getId() + "/opened",
                    "IncidentOpened",
                    incident.getActivityId(),
                    values("cause", brief(incident.getIncidentMessage()))));
            if (incident.getEndTime() != null) {
                all.add(entry(
                        incident.getEndTime(),
                        "6/" + incident.getId() + "/resolved",
                        incident.isResolved() ? "IncidentResolved" : "IncidentTakenAway",
                        incident.getActivityId(),
                        Map.of()));
            }
        }
    }

    private Traced entry(Date at, String key, String kind, @Nullable String node, Map<String, Object> values) {
        return new Traced(
                at.toInstant(), lane(), key, kind, Actor.SYSTEM, Objects.requireNonNullElse(node, ""), values);
    }

    private static String brief(@Nullable String cause) {
        String text = Objects.requireNonNullElse(cause, "");
        return text.length() > LONGEST_CAUSE ? text.substring(0, LONGEST_CAUSE) : text;
    }

    private static String moment(Date date) {
        Instant at = date.toInstant();
        return at.toString();
    }

    private static long seconds(Date from, Date to) {
        return Duration.between(from.toInstant(), to.toInstant()).toSeconds();
    }

    private static Map<String, Object> values(Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(String.valueOf(namesAndValues[i]), namesAndValues[i + 1]);
        }
        return values;
    }
}
