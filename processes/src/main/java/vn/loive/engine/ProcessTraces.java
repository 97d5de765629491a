package vn.loive.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.DossierCode;

/** Reads what the engine remembers of an application's way; changes nothing. */
@ApplicationScoped
@Transactional
public class ProcessTraces {
    private static final long TOGETHER_MILLIS = 1_000;

    /** Models never change once deployed, so each is read once. */
    private final Map<String, Diagram> drawn = new ConcurrentHashMap<>();

    @Inject
    private ProcessEngine engine;

    /** The way of one application; empty when the engine knows no such process. */
    public Optional<ProcessTrace> of(DossierCode application) {
        return engine
                .getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(application.value())
                .orderByProcessInstanceStartTime()
                .desc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .map(this::trace);
    }

    private ProcessTrace trace(HistoricProcessInstance process) {
        Diagram diagram = drawn.computeIfAbsent(
                process.getProcessDefinitionId(),
                id -> DiagramReader.read(engine.getRepositoryService().getBpmnModelInstance(id)));
        List<ProcessTrace.Visit> visits = visits(process);
        return new ProcessTrace(diagram, process.getProcessDefinitionVersion(), visits, waiting(process, visits));
    }

    private List<ProcessTrace.Visit> visits(HistoricProcessInstance process) {
        List<HistoricActivityInstance> stays = engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(process.getId())
                .orderByHistoricActivityInstanceStartTime()
                .asc()
                .orderPartiallyByOccurrence()
                .asc()
                .list();
        return stays.stream().map(stay -> visit(stay, stays)).toList();
    }

    private static ProcessTrace.Visit visit(HistoricActivityInstance stay, List<HistoricActivityInstance> all) {
        return new ProcessTrace.Visit(
                stay.getActivityId(),
                moment(stay.getStartTime()),
                Optional.ofNullable(stay.getEndTime()).map(ProcessTraces::moment),
                isBroken(stay, all));
    }

    /** Whether it was taken away instead of going on; the engine says so of a wait, too, that its event has ended. */
    static boolean isBroken(HistoricActivityInstance stay, List<HistoricActivityInstance> all) {
        return stay.isCanceled()
                && !(stay.getActivityType().equals("eventBasedGateway")
                        && all.stream().anyMatch(other -> isEventAtTheEndOf(stay, other)));
    }

    private static boolean isEventAtTheEndOf(HistoricActivityInstance stay, HistoricActivityInstance other) {
        return other.getActivityType().startsWith("intermediate")
                && Math.abs(other.getStartTime().getTime() - stay.getEndTime().getTime()) < TOGETHER_MILLIS;
    }

    private Set<String> waiting(HistoricProcessInstance process, List<ProcessTrace.Visit> visits) {
        Set<String> waiting = new LinkedHashSet<>();
        if (process.getEndTime() == null) {
            visits.stream().filter(visit -> visit.to().isEmpty()).forEach(visit -> waiting.add(visit.node()));
            collectScheduled(engine.getRuntimeService().getActivityInstance(process.getId()), waiting);
        }
        return waiting;
    }

    private static void collectScheduled(@Nullable ActivityInstance scope, Set<String> waiting) {
        if (scope == null) {
            return;
        }
        for (TransitionInstance scheduled : scope.getChildTransitionInstances()) {
            waiting.add(scheduled.getActivityId());
        }
        for (ActivityInstance inner : scope.getChildActivityInstances()) {
            collectScheduled(inner, waiting);
        }
    }

    private static Instant moment(Date date) {
        return date.toInstant();
    }
}
