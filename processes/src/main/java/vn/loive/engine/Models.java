package vn.loive.engine;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Arrays;
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

    /** Those whose names end so. */
    static List<String> named(String ending) {
        return resources().stream().filter(name -> name.endsWith(ending)).toList();
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
        deployment.addInputStream(resource, new ByteArrayInputStream(content(resource)));
    }

    /** Whether bytes are those of one of them, under its own name. */
    static boolean isOne(String resource, byte[] bytes) {
        return resources().contains(resource) && Arrays.equals(content(resource), bytes);
    }

    static byte[] content(String resource) {
        try (InputStream model = Models.class.getResourceAsStream("/" + resource)) {
            return Objects.requireNonNull(model, resource).readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(resource + " cannot be read", e);
        }
    }
}
