package vn.loive.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinitionQuery;

/** The process models in all their versions, and where the running applications stand in them; changes nothing. */
@ApplicationScoped
@Transactional
public class DeployedModels {
    @Inject
    private ProcessEngine engine;

    /**
     * How many applications stand at a node.
     *
     * @param node the model's element
     * @param many how many stand there
     * @param stopped how many of them cannot go on by themselves
     */
    public record Standing(String node, int many, int stopped) {}

    /** By their words, the newest version of each first. */
    public List<DeployedModel> list() {
        Set<String> seen = new HashSet<>();
        return query().orderByProcessDefinitionKey().asc().orderByProcessDefinitionVersion().desc().list().stream()
                .map(model -> model(model, seen.add(model.getKey())))
                .toList();
    }

    /** One version; empty when there is none. */
    public Optional<DeployedModel> find(String key, int version) {
        return definition(key, version).map(model -> model(model, isNewest(model)));
    }

    private boolean isNewest(ProcessDefinition model) {
        return query().processDefinitionKey(model.getKey())
                        .latestVersion()
                        .singleResult()
                        .getVersion()
                == model.getVersion();
    }

    /** One version by its own id; empty when there is none. */
    public Optional<DeployedModel> find(String id) {
        return list().stream().filter(model -> model.id().equals(id)).findFirst();
    }

    /** Its drawing. */
    public Diagram diagram(DeployedModel model) {
        return DiagramReader.read(engine.getRepositoryService().getBpmnModelInstance(idOf(model)));
    }

    /** The model itself, as BPMN 2.0. */
    public byte[] source(DeployedModel model) {
        try (InputStream source = engine.getRepositoryService().getProcessModel(idOf(model))) {
            return source.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The nodes at which applications stand just now. */
    public List<Standing> standing(DeployedModel model) {
        return engine
                .getManagementService()
                .createActivityStatisticsQuery(idOf(model))
                .includeFailedJobs()
                .list()
                .stream()
                .map(node -> new Standing(node.getId(), node.getInstances(), node.getFailedJobs()))
                .toList();
    }

    private ProcessDefinitionQuery query() {
        return engine.getRepositoryService().createProcessDefinitionQuery();
    }

    private Optional<ProcessDefinition> definition(String key, int version) {
        return Optional.ofNullable(query().processDefinitionKey(key)
                .processDefinitionVersion(version)
                .singleResult());
    }

    private String idOf(DeployedModel model) {
        return definition(model.key(), model.version()).orElseThrow().getId();
    }

    private DeployedModel model(ProcessDefinition model, boolean newest) {
        Deployment deployment = engine.getRepositoryService()
                .createDeploymentQuery()
                .deploymentId(model.getDeploymentId())
                .singleResult();
        long running = engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionId(model.getId())
                .count();
        return new DeployedModel(
                model.getId().substring(model.getId().lastIndexOf(':') + 1),
                model.getKey(),
                model.getVersion(),
                newest,
                deployment.getDeploymentTime().toInstant(),
                running);
    }
}
