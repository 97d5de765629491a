package vn.loive.engine;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.Lane;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Participant;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnLabel;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.jspecify.annotations.Nullable;

/** Reads the drawing that a model brings along (BPMN Diagram Interchange). */
public final class DiagramReader {
    private DiagramReader() {}

    /** The drawing of a model file. */
    public static Diagram read(InputStream bpmn) {
        return read(Bpmn.readModelFromStream(bpmn));
    }

    static Diagram read(BpmnModelInstance model) {
        List<Diagram.Shape> shapes = new ArrayList<>();
        for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
            kind(shape.getBpmnElement()).ifPresent(kind -> shapes.add(shape(shape, kind)));
        }
        List<Diagram.Edge> edges = new ArrayList<>();
        for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
            if (edge.getBpmnElement() instanceof SequenceFlow flow) {
                edges.add(edge(edge, flow));
            }
        }
        shapes.sort(java.util.Comparator.comparing(Diagram.Shape::kind));
        return new Diagram(nameOf(model), List.copyOf(shapes), List.copyOf(edges));
    }

    private static String nameOf(BpmnModelInstance model) {
        return model.getModelElementsByType(org.camunda.bpm.model.bpmn.instance.Process.class).stream()
                .map(process -> text(process.getName()))
                .findFirst()
                .orElse("");
    }

    private static Optional<Diagram.Kind> kind(BaseElement element) {
        if (element instanceof Participant) {
            return Optional.of(Diagram.Kind.POOL);
        }
        if (element instanceof Lane) {
            return Optional.of(Diagram.Kind.LANE);
        }
        if (element instanceof SubProcess) {
            return Optional.of(Diagram.Kind.SUB_PROCESS);
        }
        if (element instanceof Activity) {
            return Optional.of(element instanceof UserTask ? Diagram.Kind.USER_TASK : Diagram.Kind.OTHER_TASK);
        }
        if (element instanceof Gateway) {
            return Optional.of(Diagram.Kind.GATEWAY);
        }
        if (element instanceof StartEvent) {
            return Optional.of(Diagram.Kind.START);
        }
        if (element instanceof EndEvent) {
            return Optional.of(Diagram.Kind.END);
        }
        return element instanceof CatchEvent ? Optional.of(Diagram.Kind.CATCH) : Optional.empty();
    }

    private static Diagram.Shape shape(BpmnShape shape, Diagram.Kind kind) {
        BaseElement element = shape.getBpmnElement();
        return new Diagram.Shape(
                element.getId(),
                kind,
                nameOf(element),
                element.getDocumentations().stream()
                        .map(said -> said.getTextContent().strip())
                        .findFirst()
                        .orElse(""),
                sign(element),
                box(shape.getBounds()),
                box(shape.getBpmnLabel()));
    }

    private static String nameOf(BaseElement element) {
        if (element instanceof Participant participant) {
            return text(participant.getName());
        }
        if (element instanceof Lane lane) {
            return text(lane.getName());
        }
        return element instanceof FlowElement flow ? text(flow.getName()) : "";
    }

    private static String sign(BaseElement element) {
        if (element instanceof CatchEvent event) {
            return event.getEventDefinitions().stream()
                    .map(definition -> definition instanceof TimerEventDefinition
                            ? "timer"
                            : definition instanceof MessageEventDefinition ? "message" : "")
                    .findFirst()
                    .orElse("");
        }
        return element instanceof EventBasedGateway ? "event" : "";
    }

    private static Diagram.Edge edge(BpmnEdge edge, SequenceFlow flow) {
        return new Diagram.Edge(
                flow.getId(),
                flow.getSource().getId(),
                flow.getTarget().getId(),
                text(flow.getName()),
                edge.getWaypoints().stream()
                        .map(point -> new Diagram.Point(point.getX(), point.getY()))
                        .toList(),
                box(edge.getBpmnLabel()));
    }

    private static Diagram.@Nullable Box box(@Nullable BpmnLabel label) {
        return label == null || label.getBounds() == null ? null : box(label.getBounds());
    }

    private static Diagram.Box box(Bounds bounds) {
        return new Diagram.Box(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
    }

    private static String text(@Nullable String name) {
        return name == null ? "" : name;
    }
}
