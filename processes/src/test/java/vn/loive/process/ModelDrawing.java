package vn.loive.process;

import java.awt.Rectangle;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A model with its drawing: where each element stands on the page. */
record ModelDrawing(BpmnModelInstance model, Map<String, Rectangle> shapes, Map<String, List<Point2D>> edges) {

    /** Ids are words: {@code ReviewAtCommune}, not {@code Activity_1abc}. */
    static final String WORDS = "([A-Z][a-z]+|[0-9]{4})+";

    static ModelDrawing of(String resource) {
        var model = Bpmn.readModelFromStream(DeployedModels.open(resource));
        var shapes = new HashMap<String, Rectangle>();
        model.getModelElementsByType(BpmnShape.class)
                .forEach(shape -> shapes.put(shape.getBpmnElement().getId(), rectangle(shape.getBounds())));
        var edges = new HashMap<String, List<Point2D>>();
        model.getModelElementsByType(BpmnEdge.class)
                .forEach(edge -> edges.put(edge.getBpmnElement().getId(), points(edge)));
        return new ModelDrawing(model, shapes, edges);
    }

    <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
        return model.getModelElementsByType(type);
    }

    Rectangle shape(FlowNode node) {
        return shape(node.getId());
    }

    Rectangle shape(String id) {
        return Objects.requireNonNull(shapes.get(id), () -> id + " is not drawn");
    }

    /** Everything that covers room: nodes, and the labels outside of them, each with a name to speak of it. */
    Map<String, Rectangle> rooms() {
        var rooms = new HashMap<String, Rectangle>();
        all(FlowNode.class).forEach(node -> rooms.put(node.getId(), shape(node)));
        for (var shape : all(BpmnShape.class)) {
            if (shape.getBpmnLabel() != null) {
                rooms.put(
                        "label of " + shape.getBpmnElement().getId(),
                        rectangle(shape.getBpmnLabel().getBounds()));
            }
        }
        for (var edge : all(BpmnEdge.class)) {
            if (edge.getBpmnLabel() != null) {
                rooms.put(
                        "label of " + edge.getBpmnElement().getId(),
                        rectangle(edge.getBpmnLabel().getBounds()));
            }
        }
        return rooms;
    }

    private static Rectangle rectangle(Bounds bounds) {
        return new Rectangle(
                bounds.getX().intValue(),
                bounds.getY().intValue(),
                bounds.getWidth().intValue(),
                bounds.getHeight().intValue());
    }

    private static List<Point2D> points(BpmnEdge edge) {
        var points = new ArrayList<Point2D>();
        edge.getWaypoints().forEach(point -> points.add(new Point2D.Double(point.getX(), point.getY())));
        return points;
    }
}
