package vn.loive.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.xml.ModelException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import vn.loive.shared.Refusal;

/** Looks at files that shall become the next version of a model, and deploys them. */
@ApplicationScoped
@Transactional
public class CandidateModels {
    /** The portal's own models have a tenth of it. */
    public static final int LARGEST = 1024 * 1024;

    private static final int LONGEST_CAUSE = 300;
    private static final String FILE = "file";

    @Inject
    private ProcessEngine engine;

    /**
     * What a file would become; deploys nothing.
     *
     * @param steps the user tasks for which there are pages
     */
    public CandidateModel look(byte[] file, Set<String> steps) {
        ModelXml xml;
        try {
            xml = ModelXml.read(file);
        } catch (SAXException e) {
            return unreadable(why(e));
        }
        if (!xml.isBpmn()) {
            return unreadable(Refusal.of("model-not-bpmn", FILE));
        }
        List<Refusal> findings = new ArrayList<>(ModelCheck.of(xml, keys(), steps));
        Optional<ProcessDefinition> running = xml.named(Set.of("process")).stream()
                .findFirst()
                .flatMap(process -> newest(process.getAttribute("id")));
        List<ModelChange> changes =
                running.map(now -> changes(source(now), xml)).orElse(List.of());
        if (running.isPresent() && changes.isEmpty() && findings.isEmpty()) {
            findings.add(Refusal.of("model-unchanged", FILE));
        }
        Optional<CheckedModel> checked =
                ModelGrammar.own().findings(xml).isEmpty() ? Optional.of(CheckedModel.of(xml)) : Optional.empty();
        // only what was checked is read any further
        Optional<Diagram> diagram = checked.flatMap(model -> draw(model, findings));
        return new CandidateModel(
                running.map(ProcessDefinition::getKey),
                running.map(ProcessDefinition::getVersion).orElse(0),
                List.copyOf(findings),
                diagram,
                changes,
                checked);
    }

    private static Optional<Diagram> draw(CheckedModel model, List<Refusal> findings) {
        try {
            return Optional.of(DiagramReader.read(new ByteArrayInputStream(model.bytes())));
        } catch (ModelException e) {
            findings.add(Refusal.of("model-not-valid", FILE, brief(e)));
            return Optional.empty();
        }
    }

    private static CandidateModel unreadable(Refusal why) {
        return new CandidateModel(Optional.empty(), 0, List.of(why), Optional.empty(), List.of(), Optional.empty());
    }

    private static Refusal why(SAXException e) {
        boolean type = String.valueOf(e.getMessage()).contains("DOCTYPE");
        int line = e instanceof SAXParseException at ? at.getLineNumber() : 0;
        return type ? Refusal.of("model-doctype", FILE) : Refusal.of("model-not-xml", FILE, line);
    }

    private static String brief(Throwable e) {
        Throwable cause = e;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        String text = String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
        return text.length() > LONGEST_CAUSE ? text.substring(0, LONGEST_CAUSE) : text;
    }

    /** The newest version of a model from then on; running applications keep theirs. */
    public DeployedModel deploy(CandidateModel candidate) {
        String key = candidate.key().orElseThrow();
        byte[] model = candidate.checked().orElseThrow().bytes();
        try {
            engine.getRepositoryService()
                    .createDeployment()
                    .name("administrator")
                    .addInputStream("bpmn/" + key + ".bpmn", new ByteArrayInputStream(model))
                    .deploy();
        } catch (ProcessEngineException e) {
            throw new ModelNotTaken(brief(e), e);
        }
        ProcessDefinition deployed = newest(key).orElseThrow();
        return new DeployedModel(
                deployed.getId().substring(deployed.getId().lastIndexOf(':') + 1),
                key,
                deployed.getVersion(),
                true,
                engine.getRepositoryService()
                        .createDeploymentQuery()
                        .deploymentId(deployed.getDeploymentId())
                        .singleResult()
                        .getDeploymentTime()
                        .toInstant(),
                0);
    }

    private Set<String> keys() {
        return engine.getRepositoryService().createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getKey)
                .collect(Collectors.toSet());
    }

    private Optional<ProcessDefinition> newest(String key) {
        return Optional.ofNullable(engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(key)
                .latestVersion()
                .singleResult());
    }

    private ModelXml source(ProcessDefinition model) {
        try (var source = engine.getRepositoryService().getProcessModel(model.getId())) {
            return ModelXml.read(source.readAllBytes());
        } catch (java.io.IOException | SAXException e) {
            throw new IllegalStateException("The model that runs cannot be read", e);
        }
    }

    static List<ModelChange> changes(ModelXml before, ModelXml after) {
        Map<String, Element> old = before.compared();
        Map<String, Element> now = after.compared();
        List<ModelChange> changes = new ArrayList<>();
        now.forEach((id, part) -> {
            Element was = old.get(id);
            if (was == null) {
                changes.add(change(ModelChange.Kind.ADDED, part));
            } else if (!ModelXml.signature(was).equals(ModelXml.signature(part))) {
                changes.add(change(ModelChange.Kind.CHANGED, part));
            }
        });
        old.forEach((id, part) -> {
            if (!now.containsKey(id)) {
                changes.add(change(ModelChange.Kind.REMOVED, part));
            }
        });
        changes.sort(Comparator.comparing(ModelChange::kind).thenComparing(ModelChange::way));
        return changes;
    }

    private static ModelChange change(ModelChange.Kind kind, Element part) {
        return new ModelChange(
                kind, part.getAttribute("id"), part.getAttribute("name"), "sequenceFlow".equals(part.getLocalName()));
    }
}
