package vn.loive.journeys.outage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A part of the running stage, which a test may end by force and start again. */
enum Part {
    POSTGRES,
    KEYCLOAK,
    MAIL,
    WILDFLY;

    private static final Path SCRIPT = Path.of("..", ".config", "launcher", "part.sh");
    private static final long PATIENCE_MINUTES = 5;

    void stop() {
        run("stop");
    }

    void start() {
        run("start");
    }

    private void run(String what) {
        try {
            Process script = new ProcessBuilder(
                            "bash", SCRIPT.toString(), what, name().toLowerCase(java.util.Locale.ROOT))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!script.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES) || script.exitValue() != 0) {
                throw new IllegalStateException(this + " could not be brought to " + what);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
