package vn.loive.production;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Production looks for everybody whom the demo realm has. */
class KnowingTheDemoPeopleTest {
    private static final Path USERS = Path.of("..", "keycloak-realm", "src", "demo", "users");

    @Test
    void everyoneByTheIdentifierOfTheRealm() throws IOException {
        TreeMap<String, String> realm = new TreeMap<>();
        try (Stream<Path> files = Files.list(USERS)) {
            for (Path file : files.toList()) {
                var user = new ObjectMapper().readTree(file.toFile());
                realm.put(user.path("username").asText(), user.path("id").asText());
            }
        }

        assertThat(DemoPeople.LOGINS.stream().collect(Collectors.toMap(login -> login, DemoPeople::identifier)))
                .isEqualTo(realm);
    }
}
