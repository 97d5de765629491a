package vn.loive.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A clock that is set to another day reaches the parts of a stage of tests and no other. */
class AnotherDayIsForTestsTest {
    @ParameterizedTest
    @ValueSource(strings = {"", "demo", "production", "tests"})
    void noOtherPortalHearsOfIt(String environment) throws IOException, InterruptedException {
        assertThat(partIn(environment)).doesNotContain("FAKETIME=+86400").noneMatch(name -> name.startsWith("LD_"));
    }

    @ParameterizedTest
    @ValueSource(strings = "test")
    void theStageOfTestsLivesInIt(String environment) throws IOException, InterruptedException {
        assertThat(partIn(environment)).contains("FAKETIME=+86400");
    }

    /** The environment that the launcher gives a part, when it has been given another day itself. */
    private static List<String> partIn(String environment) throws IOException, InterruptedException {
        ProcessBuilder launcher = new ProcessBuilder(
                "bash", "-c", ". .config/launcher/told.sh; LD_PRELOAD='' FAKETIME=+86400 told wildfly env");
        launcher.directory(Path.of("..").toFile()).redirectErrorStream(true);
        launcher.environment().keySet().removeIf(name -> name.startsWith("LOIVE_"));
        launcher.environment().put("LOIVE_ENVIRONMENT", environment);
        Process running = launcher.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).as(said).isZero();
        return said.lines().toList();
    }
}
