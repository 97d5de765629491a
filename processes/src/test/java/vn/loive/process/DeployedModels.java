package vn.loive.process;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.application.impl.metadata.ProcessesXmlParser;

/** The models that the portal deploys: the list of {@code META-INF/processes.xml}. */
final class DeployedModels {

    private static final ClassLoader RESOURCES = DeployedModels.class.getClassLoader();

    private DeployedModels() {}

    static List<String> all() {
        var list = Objects.requireNonNull(RESOURCES.getResource("META-INF/processes.xml"));
        var parsed = new ProcessesXmlParser().createParse().sourceUrl(list).execute();
        return parsed.getProcessesXml().getProcessArchives().get(0).getProcessResourceNames();
    }

    static List<String> endingWith(String ending) {
        return all().stream().filter(resource -> resource.endsWith(ending)).toList();
    }

    static InputStream open(String resource) {
        return Objects.requireNonNull(RESOURCES.getResourceAsStream(resource), resource);
    }
}
