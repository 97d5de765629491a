package vn.loive.engine;

import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** The process models and tables that ship; a changed one is deployed as a new version, running cases keep theirs. */
final class Models {
    private static final List<String> RESOURCES = List.of("bpmn/public-facility-rehab.bpmn", "dmn/competent-unit.dmn");

    private Models() {}

    static void deploy(RepositoryService repository) {
        DeploymentBuilder deployment =
                repository.createDeployment().name("loive").enableDuplicateFiltering(true);
        for (String resource : RESOURCES) {
            deployment.addInputStream(resource, Models.class.getResourceAsStream("/" + resource));
        }
        deployment.deploy();
    }
}
