package vn.loive.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import vn.loive.shared.DossierCode;

/** Reads from the model under which an application runs where a token goes when a task is done with an outcome. */
@ApplicationScoped
@Transactional
public class WhatFollows {
    private static final int LONGEST_WAY = 20;

    @Inject
    private ProcessEngine engine;

    /** Models never change once deployed, so each way is walked once. */
    private final Map<String, Optional<Next>> known = new ConcurrentHashMap<>();

    /** What kind of place comes next. */
    public enum Kind {
        TASK,
        WAIT,
        END
    }

    /** The next place at which a token stops. */
    public record Next(Kind kind, String node) {}

    /** Where it goes; empty when the process has ended or the model does not say. */
    public Optional<Next> after(DossierCode application, String task, String outcome) {
        ProcessInstance process = engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(application.value())
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElse(null);
        if (process == null) {
            return Optional.empty();
        }
        String model = process.getProcessDefinitionId();
        return known.computeIfAbsent(
                model + " " + task + " " + outcome,
                key -> walk(engine.getRepositoryService().getBpmnModelInstance(model), task, outcome));
    }

    static Optional<Next> walk(BpmnModelInstance model, String task, String outcome) {
        FlowNode node = model.getModelElementById(task);
        for (int i = 0; node != null && i < LONGEST_WAY; i++) {
            node = chosen(node.getOutgoing(), outcome)
                    .map(SequenceFlow::getTarget)
                    .orElse(null);
            if (node instanceof UserTask) {
                return Optional.of(new Next(Kind.TASK, node.getId()));
            }
            if (node instanceof EventBasedGateway) {
                return Optional.of(new Next(Kind.WAIT, node.getId()));
            }
            if (node instanceof EndEvent) {
                return Optional.of(new Next(Kind.END, node.getId()));
            }
        }
        return Optional.empty();
    }

    /** The flow whose condition names the outcome, or the only one without a condition. */
    private static Optional<SequenceFlow> chosen(Collection<SequenceFlow> flows, String outcome) {
        return flows.stream()
                .filter(flow -> flow.getConditionExpression() != null
                        && flow.getConditionExpression().getTextContent().contains("'" + outcome + "'"))
                .findFirst()
                .or(() -> flows.stream()
                        .filter(flow -> flow.getConditionExpression() == null)
                        .findFirst());
    }
}
