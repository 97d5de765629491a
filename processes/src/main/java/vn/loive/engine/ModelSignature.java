package vn.loive.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;
import vn.loive.shared.Refusal;

/**
 * Nothing is done with an application that one person has not checked and another one signed, whatever way a model draws:
 * every way to a step behind these leads through them.
 */
final class ModelSignature {
    /** The step that checks and the step that signs; both stand in each of the portal's own models. */
    private static final List<String> IN_TURN = List.of("ReviewAtCommune", "DecideAtCommune");

    private static final Set<String> FLOWS = Set.of("sequenceFlow");
    private static final Set<String> AT_EDGES = Set.of("boundaryEvent");
    private static final Set<String> BEGINNINGS = Set.of("startEvent");
    private static final Set<String> STEPS = Set.of("userTask");

    private final ModelXml xml;
    private final Map<String, List<String>> next = new HashMap<>();

    private ModelSignature(ModelXml xml) {
        this.xml = xml;
        xml.named(FLOWS).forEach(flow -> leads(flow.getAttribute("sourceRef"), flow.getAttribute("targetRef")));
        xml.named(AT_EDGES).forEach(event -> leads(event.getAttribute("attachedToRef"), event.getAttribute("id")));
    }

    private void leads(String from, String to) {
        next.computeIfAbsent(from, id -> new ArrayList<>()).add(to);
    }

    /** Steps that are reached past one of the two. */
    static List<Refusal> findings(ModelXml xml) {
        ModelSignature signature = new ModelSignature(xml);
        List<Refusal> findings = new ArrayList<>();
        for (int i = 0; i < IN_TURN.size(); i++) {
            String passed = IN_TURN.get(i);
            Set<String> before = Set.copyOf(IN_TURN.subList(0, i + 1));
            Set<String> reached = signature.reachedWithout(passed);
            xml.named(STEPS).stream()
                    .map(step -> step.getAttribute("id"))
                    .filter(step -> reached.contains(step) && !before.contains(step))
                    .forEach(step -> findings.add(Refusal.of("model-unsigned", "file", step, passed)));
        }
        return findings;
    }

    private Set<String> reachedWithout(String passed) {
        Set<String> reached = new HashSet<>();
        Deque<String> waiting = new ArrayDeque<>();
        for (Element beginning : xml.named(BEGINNINGS)) {
            waiting.add(beginning.getAttribute("id"));
        }
        while (!waiting.isEmpty()) {
            String here = waiting.poll();
            if (!here.equals(passed) && reached.add(here)) {
                waiting.addAll(next.getOrDefault(here, List.of()));
            }
        }
        return reached;
    }
}
