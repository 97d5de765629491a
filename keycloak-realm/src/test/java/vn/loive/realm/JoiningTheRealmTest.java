package vn.loive.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loive.realm.login.LeaveOtherPlaces;

class JoiningTheRealmTest {
    @TempDir
    Path folder;

    private JsonNode joined(String... folders) throws IOException {
        Path result = folder.resolve("realm.json");
        String[] arguments = new String[folders.length + 1];
        arguments[0] = result.toString();
        System.arraycopy(folders, 0, arguments, 1, folders.length);
        JoinRealm.main(arguments);
        return new ObjectMapper().readTree(result.toFile());
    }

    @Test
    void withoutTheDemoWorldNobodyIsMadeUp() throws IOException {
        JsonNode realm = joined("src/main/realm");

        assertThat(realm.path("users"))
                .map(user -> user.path("username").asText())
                .containsExactly("service-account-portal-accounts");
        assertThat(realm.path("clients"))
                .map(client -> client.path("clientId").asText())
                .containsExactly("portal-accounts", "portal");
        assertThat(realm.path("identityProviders").path(0).path("enabled").asText())
                .isEqualTo("${LOIVE_VNEID_ENABLED:false}");
        assertThat(realm.path("passwordPolicy").asText())
                .contains("length(10)", "passwordBlacklist(common-passwords.txt)");
        assertThat(realm.path("browserFlow").asText()).matches("loive [0-9a-f]{8} browser");
        assertThat(realm.toString()).doesNotContain("demo");
    }

    /** The demo world has people with simple passwords, and no easier rule for new ones. */
    @Test
    void theDemoWorldHasTheSameRuleAndHidesItsPasswords() throws IOException {
        JsonNode realm = joined("src/main/realm", "src/demo");

        assertThat(realm.path("passwordPolicy"))
                .isEqualTo(joined("src/main/realm").path("passwordPolicy"));
        assertThat(realm.path("users"))
                .isNotEmpty()
                .filteredOn(user -> !user.has("serviceAccountClientId"))
                .allSatisfy(user -> {
                    assertThat(user.path("credentials"))
                            .allSatisfy(one -> assertThat(one.has("value")).isFalse());
                    boolean family = user.path("realmRoles").toString().contains("default-roles-loive");
                    assertThat(user.path("credentials").toString().contains("otp"))
                            .isNotEqualTo(family);
                });
    }

    /** A client takes what it needs and no more. */
    @Test
    void clientsAreNarrow() throws IOException {
        JsonNode portal = joined("src/main/realm").path("clients").path(1);

        assertThat(portal.path("redirectUris"))
                .map(JsonNode::asText)
                .containsExactly("${LOIVE_PUBLIC_URL}/account/login");
        assertThat(portal.path("fullScopeAllowed").asBoolean()).isFalse();
        assertThat(portal.path("directAccessGrantsEnabled").asBoolean()).isFalse();
        assertThat(portal.path("attributes").path("pkce.code.challenge.method").asText())
                .isEqualTo("S256");
        assertThat(portal.path("protocolMappers"))
                .filteredOn(mapper -> mapper.path("name").asText().startsWith("verified"))
                .hasSize(3)
                .allSatisfy(mapper -> assertThat(
                                mapper.path("config").path("access.token.claim").asText())
                        .isEqualTo("false"));
    }

    /** Each flow, each step's configuration that another one names is there. */
    @Test
    void whatFlowsNameIsThere() throws IOException {
        JsonNode realm = joined("src/main/realm", "src/demo");
        var flows = names(realm.path("authenticationFlows"));
        var configs = names(realm.path("authenticatorConfig"));

        assertThat(flows).doesNotHaveDuplicates();
        for (JsonNode flow : realm.path("authenticationFlows")) {
            for (JsonNode step : flow.path("authenticationExecutions")) {
                if (step.has("flowAlias")) {
                    assertThat(flows).contains(step.path("flowAlias").asText());
                }
                if (step.has("authenticatorConfig")) {
                    assertThat(configs)
                            .contains(step.path("authenticatorConfig").asText());
                }
            }
        }
        assertThat(flows)
                .contains(
                        realm.path("registrationFlow").asText(),
                        realm.path("resetCredentialsFlow").asText());
        assertThat(realm.path("browserFlow").asText()).contains("${LOIVE_DEMO_FLOWS:}");
    }

    private static List<String> names(JsonNode all) {
        List<String> names = new ArrayList<>();
        all.forEach(one -> names.add(one.path("alias").asText()));
        return names;
    }

    /** Who looks accounts up has this one right, and no way in but its own secret. */
    @Test
    void whoLooksAccountsUpMayDoNothingElse() throws IOException {
        JsonNode realm = joined("src/main/realm");

        JsonNode account = realm.path("users").path(0);
        assertThat(account.path("clientRoles").toString()).isEqualTo("{\"realm-management\":[\"view-users\"]}");
        assertThat(account.path("realmRoles")).isEmpty();
        JsonNode client = realm.path("clients").path(0);
        assertThat(client.path("publicClient").asBoolean(true)).isFalse();
        assertThat(client.path("standardFlowEnabled").asBoolean(true)).isFalse();
        assertThat(client.path("directAccessGrantsEnabled").asBoolean(true)).isFalse();
    }

    /** The demo world's rows name these identifiers, see {@code R__demo_units_posts.sql}. */
    @Test
    void theDemoWorldsPeopleHaveIdentifiersThatFollowFromTheirLogins() throws IOException {
        JsonNode users = joined("src/main/realm", "src/demo").path("users");

        assertThat(users)
                .filteredOn(user -> !user.has("serviceAccountClientId"))
                .isNotEmpty()
                .allSatisfy(user -> assertThat(user.path("id").asText().replace("-", ""))
                        .isEqualTo(md5("demo login of " + user.path("username").asText())));
    }

    private static String md5(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a provider has vouched for can be read by its person, and changed by nobody but the realm. */
    @Test
    void whatIsVouchedForCannotBeChangedByThePerson() throws IOException {
        JsonNode component = joined("src/main/realm")
                .path("components")
                .path("org.keycloak.userprofile.UserProfileProvider")
                .path(0);
        JsonNode profile = new ObjectMapper()
                .readTree(component
                        .path("config")
                        .path("kc.user.profile.config")
                        .path(0)
                        .asText());

        assertThat(profile.path("attributes"))
                .filteredOn(attribute -> attribute.path("name").asText().startsWith("verified_"))
                .hasSize(3)
                .allSatisfy(
                        attribute -> assertThat(attribute.path("permissions").path("edit"))
                                .map(JsonNode::asText)
                                .containsExactly("admin"));
    }

    @Test
    void theThemeHasOneStyleSheetAndOneScriptWhoseNamesChangeWithThem() throws IOException {
        Path theme = folder.resolve("theme");
        String[] arguments = {"src/main/theme/loive", "../web/src/main/webapp/resources/loive", theme.toString()};
        JoinTheme.main(arguments);
        JoinTheme.main(arguments);

        try (var styles = Files.list(theme.resolve("login/resources/css"))) {
            Path style = styles.toList().get(0);
            assertThat(style.getFileName().toString()).matches("loive-[0-9a-f]{12}\\.css");
            assertThat(Files.readString(style)).contains("--ground:", ".button", ".beside");
            assertThat(Files.readString(theme.resolve("login/theme.properties")))
                    .contains("styles=css/" + style.getFileName())
                    .doesNotContain("@");
        }
        try (var scripts = Files.list(theme.resolve("login/resources/js"))) {
            assertThat(scripts).singleElement().satisfies(script -> {
                assertThat(script.getFileName().toString()).matches("passkeys-[0-9a-f]{12}\\.js");
                assertThat(Files.readString(theme.resolve("login/theme.properties")))
                        .contains("passkeys=js/" + script.getFileName());
            });
        }
    }

    /** What the portal leads people to in order to change their own login; each is there and switched on. */
    @Test
    void whatPeopleMayChangeAboutTheirLoginIsOn() throws IOException {
        assertThat(joined("src/main/realm").path("requiredActions"))
                .filteredOn(action -> action.path("enabled").asBoolean())
                .map(action -> action.path("alias").asText())
                .contains(
                        "UPDATE_PASSWORD",
                        "webauthn-register",
                        "CONFIGURE_TOTP",
                        "CONFIGURE_RECOVERY_AUTHN_CODES",
                        "delete_credential",
                        LeaveOtherPlaces.ID);
    }
}
