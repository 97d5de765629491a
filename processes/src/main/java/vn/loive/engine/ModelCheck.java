package vn.loive.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import vn.loive.shared.Refusal;

/**
 * What a model must be before it may run: known steps, calls of the portal's own beans and nothing else that is executed, a
 * unit and a day for each step, a drawing.
 */
final class ModelCheck {
    private static final String FILE = "file";
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{[^}]*}?");
    private static final String NAME = "[A-Za-z]\\w*(?:\\.[A-Za-z]\\w*)?";
    private static final String VALUE = "(?:'[\\w-]*'|" + NAME + ")";
    private static final Pattern CALL =
            Pattern.compile("\\$\\{([a-z]\\w*)\\.(\\w+)\\((?:" + VALUE + "(?:, ?" + VALUE + ")*)?\\)}");
    private static final Pattern PLAIN = Pattern.compile("\\$\\{[a-z]\\w*(?: ?[!=]= ?'[a-z-]*')?}");
    /** What the portal's own models use; whatever else the engine knows can run code of its own. */
    private static final Set<String> EXTENSIONS = Set.of(
            "inputOutput", "inputParameter", "outputParameter", "failedJobRetryTimeCycle", "properties", "property");

    private static final Set<String> ATTRIBUTES = Set.of(
            "asyncBefore",
            "asyncAfter",
            "exclusive",
            "candidateGroups",
            "decisionRef",
            "dueDate",
            "expression",
            "historyTimeToLive",
            "mapDecisionResult",
            "resultVariable",
            "name");

    private static final Set<String> TASKS = Set.of("userTask", "serviceTask", "businessRuleTask");

    private final ModelXml xml;
    private final List<Refusal> findings = new ArrayList<>();

    private ModelCheck(ModelXml xml) {
        this.xml = xml;
    }

    /**
     * All that is wrong.
     *
     * @param keys the words of the models that there are
     * @param steps the user tasks for which there are pages
     * @param calls whether a bean has a method, as {@code bean.method}
     * @param decisions the words of the decision tables that there are
     */
    static List<Refusal> of(
            ModelXml xml, Set<String> keys, Set<String> steps, Predicate<String> calls, Set<String> decisions) {
        ModelCheck check = new ModelCheck(xml);
        check.process(keys);
        check.tasks(steps, decisions);
        check.extensions();
        check.expressions(calls);
        check.drawing();
        return List.copyOf(check.findings);
    }

    private void tell(String code, Object... details) {
        findings.add(Refusal.of(code, FILE, details));
    }

    private void process(Set<String> keys) {
        List<Element> processes = xml.named(Set.of("process"));
        if (processes.size() != 1) {
            tell("model-one-process", processes.size());
            return;
        }
        Element process = processes.get(0);
        if (!keys.contains(process.getAttribute("id"))) {
            tell("model-unknown", process.getAttribute("id"));
        }
        if (!process.getAttribute("isExecutable").equals("true")) {
            tell("model-not-executable");
        }
        if (process.getAttributeNS(ModelXml.CAMUNDA, "historyTimeToLive").isBlank()) {
            tell("model-no-history-time");
        }
    }

    private void tasks(Set<String> steps, Set<String> decisions) {
        for (Element part : xml.parts().values()) {
            String id = part.getAttribute("id");
            switch (String.valueOf(part.getLocalName())) {
                case "userTask" -> userTask(part, id, steps);
                case "serviceTask" -> {
                    if (camunda(part, "expression").isBlank()) {
                        tell("model-no-delegate", id);
                    }
                }
                case "businessRuleTask" -> {
                    if (!decisions.contains(camunda(part, "decisionRef"))) {
                        tell("model-no-decision", id, camunda(part, "decisionRef"));
                    }
                }
                default -> {
                    if (ends(part, "Task") || ends(part, "task") || ends(part, "callActivity")) {
                        tell("model-task-not-allowed", id, String.valueOf(part.getLocalName()));
                    }
                }
            }
        }
    }

    private static boolean ends(Element part, String end) {
        return String.valueOf(part.getLocalName()).endsWith(end) && !TASKS.contains(part.getLocalName());
    }

    private void userTask(Element task, String id, Set<String> steps) {
        if (!steps.contains(id)) {
            tell("model-unknown-step", id);
        }
        if (camunda(task, "candidateGroups").isBlank()) {
            tell("model-no-unit", id);
        }
        if (camunda(task, "dueDate").isBlank()) {
            tell("model-no-due", id);
        }
    }

    private static String camunda(Element element, String attribute) {
        return element.getAttributeNS(ModelXml.CAMUNDA, attribute);
    }

    private void extensions() {
        Set<String> told = new HashSet<>();
        for (Element element : xml.all()) {
            boolean extension = ModelXml.CAMUNDA.equals(element.getNamespaceURI());
            if (extension && !EXTENSIONS.contains(element.getLocalName())) {
                told.add(String.valueOf(element.getLocalName()));
            }
            if (ModelXml.BPMN.equals(element.getNamespaceURI())
                    && (element.hasAttribute("language") || ends(element, "script"))) {
                told.add(String.valueOf(element.getLocalName()));
            }
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                Node attribute = element.getAttributes().item(i);
                if (ModelXml.CAMUNDA.equals(attribute.getNamespaceURI())
                        && !ATTRIBUTES.contains(attribute.getLocalName())) {
                    told.add(String.valueOf(attribute.getLocalName()));
                }
            }
        }
        told.stream().sorted().forEach(name -> tell("model-extension-not-allowed", name));
    }

    private void expressions(Predicate<String> calls) {
        Set<String> told = new HashSet<>();
        for (Element element : xml.all()) {
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                expressions(element.getAttributes().item(i).getNodeValue(), calls, told);
            }
            NodeList nodes = element.getChildNodes();
            for (int i = 0; i < nodes.getLength(); i++) {
                if (!(nodes.item(i) instanceof Element)) {
                    expressions(nodes.item(i).getNodeValue(), calls, told);
                }
            }
        }
    }

    private void expressions(String text, Predicate<String> calls, Set<String> told) {
        Matcher each = EXPRESSION.matcher(text == null ? "" : text);
        while (each.find()) {
            String expression = each.group();
            Matcher call = CALL.matcher(expression);
            if (PLAIN.matcher(expression).matches() || !told.add(expression)) {
                continue;
            }
            if (!call.matches()) {
                tell("model-expression-not-allowed", expression);
            } else if (!calls.test(call.group(1) + "." + call.group(2))) {
                tell("model-unknown-call", call.group(1) + "." + call.group(2));
            }
        }
    }

    private void drawing() {
        Set<String> drawn = new HashSet<>();
        xml.all().stream()
                .filter(element -> element.hasAttribute("bpmnElement"))
                .forEach(element -> drawn.add(element.getAttribute("bpmnElement")));
        xml.parts().keySet().stream()
                .filter(id -> !drawn.contains(id))
                .findFirst()
                .ifPresent(id -> tell("model-not-drawn", id));
    }
}
