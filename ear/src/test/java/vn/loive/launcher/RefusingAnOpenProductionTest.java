package vn.loive.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ./portal} is told to be a production. */
class RefusingAnOpenProductionTest {
    private static final Map<String, String> COMPLETE = Map.ofEntries(
            Map.entry("LOIVE_ENVIRONMENT", "production"),
            Map.entry("LOIVE_PUBLIC_URL", "https://loive.example.vn"),
            Map.entry("LOIVE_DATABASE_URL", "jdbc:postgresql://db.example.vn/loive?sslmode=verify-full"),
            Map.entry("LOIVE_DATABASE_PASSWORD", "one"),
            Map.entry("LOIVE_DATABASE_OWNER_PASSWORD", "two"),
            Map.entry("LOIVE_OIDC_URL", "https://id.example.vn/realms/loive"),
            Map.entry("LOIVE_OIDC_SECRET", "three"),
            Map.entry("LOIVE_SMTP_HOST", "mail.example.vn"),
            Map.entry("LOIVE_SMTP_PORT", "587"),
            Map.entry("LOIVE_SMTP_TLS", "starttls"),
            Map.entry("LOIVE_CLAMAV_HOST", "127.0.0.1"),
            Map.entry("LOIVE_BEHIND_PROXY", "true"));

    @TempDir
    private Path home;

    @Test
    void goesOnWhenAllIsGiven() throws IOException, InterruptedException {
        assertThat(status(COMPLETE)).contains("Portal").doesNotContain("Production does not start");
    }

    @Test
    void namesAllThatIsOpenAndWhereItIsExplained() throws IOException, InterruptedException {
        Map<String, String> open = new HashMap<>(COMPLETE);
        open.put("LOIVE_DATABASE_URL", "jdbc:postgresql://db.example.vn/loive");
        open.put("LOIVE_SMTP_TLS", "none");
        open.remove("LOIVE_CLAMAV_HOST");

        assertThat(status(open))
                .contains(
                        "LOIVE_DATABASE_URL has to say sslmode=verify-full",
                        "LOIVE_SMTP_TLS has to be starttls or tls",
                        "LOIVE_CLAMAV_HOST is not set",
                        "docs/operations.md")
                .doesNotContain("LOIVE_PUBLIC_URL", "Portal ");
    }

    @Test
    void takesAWorldThatItDoesNotKnowForAProduction() throws IOException, InterruptedException {
        assertThat(status(Map.of("LOIVE_WORLD", "prod"))).contains("LOIVE_PUBLIC_URL", "Production does not start");
    }

    /** What the launcher says and how it ends; nothing is started by it. */
    private String status(Map<String, String> settings) throws IOException, InterruptedException {
        ProcessBuilder portal = new ProcessBuilder("bash", "portal", "status")
                .directory(Path.of("..").toFile())
                .redirectErrorStream(true);
        portal.environment().keySet().removeIf(name -> name.startsWith("LOIVE_"));
        portal.environment().putAll(settings);
        portal.environment().put("LOIVE_HOME", home.toString());
        portal.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process running = portal.start();
        String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(running.waitFor()).isEqualTo(1);
        return said;
    }
}
