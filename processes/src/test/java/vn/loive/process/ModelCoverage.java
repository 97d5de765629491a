package vn.loive.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** How often each flow node of a model was visited in the history of the ring's engine. */
record ModelCoverage(String model, Map<String, Long> visits) {

    private static final Path FOLDER = Path.of("target", "process-coverage");

    static ModelCoverage of(String model) {
        var engine = ProcessRing.engine();
        var visited = engine.getHistoryService().createHistoricActivityInstanceQuery().list().stream()
                .filter(visit -> visit.getProcessDefinitionKey().equals(model))
                .collect(Collectors.groupingBy(HistoricActivityInstance::getActivityId, Collectors.counting()));
        var visits = new TreeMap<String, Long>();
        var definition =
                engine.getRepositoryService().createProcessDefinitionQuery().processDefinitionKey(model);
        engine.getRepositoryService()
                .getBpmnModelInstance(definition.latestVersion().singleResult().getId())
                .getModelElementsByType(FlowNode.class)
                .forEach(node -> visits.put(node.getId(), visited.getOrDefault(node.getId(), 0L)));
        return new ModelCoverage(model, visits);
    }

    Set<String> neverVisited() {
        return visits.keySet().stream().filter(node -> visits.get(node) == 0).collect(Collectors.toSet());
    }

    /** Writes {@code target/process-coverage/<model>.csv}: node, visits. */
    void report() {
        var lines = visits.entrySet().stream().map(visit -> visit.getKey() + "," + visit.getValue());
        var share = (visits.size() - neverVisited().size()) * 100 / visits.size();
        try {
            Files.createDirectories(FOLDER);
            Files.write(
                    FOLDER.resolve(model + ".csv"),
                    ("node,visits\n" + lines.collect(Collectors.joining("\n")) + "\nshare of nodes visited," + share
                                    + " %\n")
                            .lines()
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
