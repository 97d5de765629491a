package vn.loive.journeys.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Papers;
import vn.loive.journeys.world.Place;
import vn.loive.journeys.world.Rest;

@Tag("journey")
class OnlyWhatItNeedsTest {
    private static final Set<PosixFilePermission> OF_OTHERS = Set.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE,
            PosixFilePermission.OTHERS_EXECUTE);

    /** Every secret of the stage, by its value; the token of the demo's gateway is a word of every day. */
    private static final Map<String, String> SECRETS = System.getenv().entrySet().stream()
            .filter(setting -> setting.getKey().matches("LOIVE_.*_(PASSWORD|SECRET|TOKEN|KEY)"))
            .filter(setting -> setting.getValue().length() > 20)
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private static final Map<String, Set<String>> NEEDED = Map.of(
            "wildfly", Set.of("LOIVE_DATABASE_PASSWORD", "LOIVE_OIDC_SECRET"),
            "keycloak",
                    Set.of(
                            "LOIVE_KEYCLOAK_DATABASE_PASSWORD",
                            "LOIVE_KEYCLOAK_ADMIN_PASSWORD",
                            "LOIVE_OIDC_SECRET",
                            "LOIVE_VNEID_SECRET"),
            "postgres", Set.of(),
            "mail", Set.of(),
            "inbox", Set.of(),
            "scanner", Set.of());

    private static final Map<String, Set<String>> NAMED = Map.of(
            "wildfly", Set.of("LOIVE_DATABASE_PASSWORD", "LOIVE_OIDC_SECRET", "LOIVE_SMS_TOKEN", "LOIVE_SMTP_PASSWORD"),
            "keycloak",
                    Set.of(
                            "KC_DB_PASSWORD",
                            "KC_BOOTSTRAP_ADMIN_PASSWORD",
                            "LOIVE_OIDC_SECRET",
                            "LOIVE_VNEID_SECRET",
                            "LOIVE_SMTP_PASSWORD"),
            "inbox", Set.of("LOIVE_SMS_TOKEN"));

    @Test
    void eachPartKnowsItsSecretsAndNoOther() {
        assertThat(SECRETS).hasSizeGreaterThanOrEqualTo(7);
        assertThat(RunningPart.all()).extracting(RunningPart::name).contains("wildfly", "keycloak", "postgres", "mail");
        for (RunningPart part : RunningPart.all()) {
            assertThat(NEEDED).containsKey(part.name());
            assertThat(part.secrets(SECRETS)).as(part.name()).isSubsetOf(NEEDED.get(part.name()));
            assertThat(part.suspiciousNames()).as(part.name()).isSubsetOf(NAMED.getOrDefault(part.name(), Set.of()));
        }
    }

    @Test
    void noPasswordStandsInAListOfProcesses() {
        for (RunningPart part : RunningPart.all()) {
            assertThat(SECRETS.values()).as(part.name()).noneMatch(part.commandLine()::contains);
        }
    }

    @Test
    void theReaderOfStrangersFilesKnowsNothing() {
        assertThat(Rest.as(Account.LAN).upload("a.pdf", Papers.pdf()).status()).isEqualTo(201);

        var decoders = ProcessHandle.allProcesses()
                .map(process -> new RunningPart("decoder", Long.toString(process.pid())))
                .filter(OnlyWhatItNeedsTest::isDecoderOfThisStage)
                .toList();

        assertThat(decoders).isNotEmpty();
        for (RunningPart decoder : decoders) {
            assertThat(decoder.secrets(SECRETS)).isEmpty();
            assertThat(decoder.suspiciousNames()).isEmpty();
        }
    }

    private static boolean isDecoderOfThisStage(RunningPart process) {
        try {
            return process.commandLine().contains("vn.loive.document.Decoder")
                    && process.commandLine().contains(Place.home() + "/");
        } catch (java.io.UncheckedIOException ended) {
            return false;
        }
    }

    @Test
    void nobodyHearsWhatComesFromAnotherMachine() {
        for (RunningPart part : RunningPart.all()) {
            assertThat(part.listensBeyondThisMachine()).as(part.name()).isEmpty();
        }
        assertThat(RunningPart.all().stream().filter(part -> part.listens() > 0))
                .extracting(RunningPart::name)
                .contains("wildfly", "keycloak", "postgres", "mail");
    }

    @Test
    void filesAreTheOwnersAlone() throws IOException {
        assertThat(open(Place.home())).as("the data folder").isEmpty();
        for (String place :
                new String[] {"logs", "run", "wildfly/log", "wildfly/data", "wildfly/configuration", "secrets.env"}) {
            try (Stream<Path> files = Files.walk(Place.home().resolve(place))) {
                assertThat(files.filter(Files::exists)
                                .filter(file -> !open(file).isEmpty()))
                        .as(place)
                        .isEmpty();
            }
        }
        assertThat(open(Place.home().resolve("postgres/data"))).isEmpty();
    }

    private static Set<PosixFilePermission> open(Path file) {
        try {
            Set<PosixFilePermission> open = Files.getPosixFilePermissions(file);
            open.retainAll(OF_OTHERS);
            return open;
        } catch (IOException gone) {
            return Set.of();
        }
    }
}
