package vn.loive.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.application.impl.metadata.ProcessesXmlParser;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * The models and tables listed in {@code META-INF/processes.xml}; a changed one is deployed as a new version, running
 * cases keep theirs.
 */
final class Models {
    private Models() {}

    static void deploy(RepositoryService repository) {
        DeploymentBuilder deployment =
                repository.createDeployment().name("loive").enableDuplicateFiltering(true);
        for (String resource : resources()) {
            add(deployment, resource);
        }
        deployment.deploy();
    }

    private static List<String> resources() {
        URL list = Objects.requireNonNull(Models.class.getResource("/META-INF/processes.xml"));
        return new ProcessesXmlParser()
                .createParse()
                .sourceUrl(list)
                .execute()
                .getProcessesXml()
                .getProcessArchives()
                .get(0)
                .getProcessResourceNames();
    }

    private static void add(DeploymentBuilder deployment, String resource) {
        try (InputStream model = Models.class.getResourceAsStream("/" + resource)) {
            deployment.addInputStream(resource, Objects.requireNonNull(model, resource));
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
    }
}
