package vn.loive.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import vn.loive.shared.Refusal;

/** What a model must be beside what it is made of: one process that is known, steps with pages, a drawing. */
final class ModelCheck {
    private static final String FILE = "file";

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
     */
    static List<Refusal> of(ModelXml xml, Set<String> keys, Set<String> steps) {
        ModelCheck check = new ModelCheck(xml);
        check.findings.addAll(ModelGrammar.own().findings(xml));
        check.process(keys);
        check.steps(steps);
        check.findings.addAll(ModelSignature.findings(xml));
        check.ids();
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
        } else if (!keys.contains(processes.get(0).getAttribute("id"))) {
            tell("model-unknown", processes.get(0).getAttribute("id"));
        }
    }

    private void steps(Set<String> steps) {
        xml.named(Set.of("userTask")).stream()
                .map(task -> task.getAttribute("id"))
                .filter(id -> !steps.contains(id))
                .forEach(id -> tell("model-unknown-step", id));
    }

    /** Two with one name could be taken for one another: one would be looked at, the other one run. */
    private void ids() {
        Set<String> seen = new HashSet<>();
        xml.all().stream()
                .filter(element -> element.hasAttribute("id"))
                .map(element -> element.getAttribute("id"))
                .filter(id -> !seen.add(id))
                .distinct()
                .forEach(id -> tell("model-id-twice", id));
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
