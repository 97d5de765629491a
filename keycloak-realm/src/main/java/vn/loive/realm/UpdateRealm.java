package vn.loive.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Brings a realm that has been imported before to what the realm's file says now: ways to log in, rules, roles, clients
 * and providers. It can be run again and again, and leaves people alone: nobody loses a password, a post or a session.
 * Only whom the file names and nobody knows comes in, which are people of the demo world.
 */
public final class UpdateRealm {
    private static final Pattern SETTING = Pattern.compile("\\$\\{([A-Z][A-Z0-9_]*)(?::([^}]*))?}");
    private static final Set<String> DONE_APART = Set.of(
            "roles",
            "defaultRole",
            "clients",
            "groups",
            "users",
            "identityProviders",
            "identityProviderMappers",
            "authenticationFlows",
            "authenticatorConfig",
            "requiredActions",
            "scopeMappings",
            "components");

    private final AdminApi api;
    private final JsonNode wanted;

    private UpdateRealm(AdminApi api, JsonNode wanted) {
        this.api = api;
        this.wanted = wanted;
    }

    /** Takes where Keycloak stands and the realm's file; settings and the administrator's password are in the environment. */
    public static void main(String[] args) throws IOException, InterruptedException {
        JsonNode wanted = AdminApi.JSON.readTree(withSettings(Files.readString(Path.of(args[1])), System.getenv()));
        String password = System.getenv("LOIVE_KEYCLOAK_ADMIN_PASSWORD");
        if (password == null) {
            throw new IOException("LOIVE_KEYCLOAK_ADMIN_PASSWORD is missing");
        }
        new UpdateRealm(new AdminApi(args[0], wanted.path("realm").asText(), password), wanted).update();
        restAfterGuesses(new AdminApi(args[0], "master", password), wanted);
    }

    /** The realm of Keycloak's own administrators counts wrong passwords as the portal's does. */
    private static void restAfterGuesses(AdminApi master, JsonNode wanted) throws IOException, InterruptedException {
        ObjectNode rules = AdminApi.JSON.createObjectNode();
        for (String rule : List.of(
                "bruteForceProtected",
                "failureFactor",
                "waitIncrementSeconds",
                "maxFailureWaitSeconds",
                "minimumQuickLoginWaitSeconds",
                "quickLoginCheckMilliSeconds")) {
            rules.set(rule, wanted.path(rule));
        }
        master.put("", rules);
    }

    /** The same that Keycloak does with the settings in an import. */
    static String withSettings(String file, Map<String, String> settings) {
        return SETTING.matcher(file)
                .replaceAll(found -> Matcher.quoteReplacement(
                        settings.getOrDefault(found.group(1), found.group(2) == null ? "" : found.group(2))));
    }

    private void update() throws IOException, InterruptedException {
        roles();
        UpdateFlows flows = new UpdateFlows(api, wanted);
        flows.make();
        requiredActions();
        api.put("", realm());
        profile();
        new UpdateClients(api, wanted).update();
        identityProviders();
        newPeople();
        flows.forgetOld();
    }

    /** Those of the file itself, and not what hangs on them. */
    private ObjectNode realm() {
        ObjectNode realm = ((ObjectNode) wanted).deepCopy();
        return realm.remove(DONE_APART);
    }

    private void roles() throws IOException, InterruptedException {
        for (JsonNode role : wanted.path("roles").path("realm")) {
            if (api.get("/roles/" + AdminApi.path(role.path("name").asText())).isMissingNode()) {
                api.post("/roles", role);
            }
        }
    }

    private void requiredActions() throws IOException, InterruptedException {
        for (JsonNode action : wanted.path("requiredActions")) {
            String address = "/authentication/required-actions/"
                    + AdminApi.path(action.path("alias").asText());
            if (api.get(address).isMissingNode()) {
                ObjectNode made = AdminApi.JSON.createObjectNode();
                made.set("providerId", action.path("providerId"));
                made.set("name", action.path("name"));
                api.post("/authentication/register-required-action", made);
            }
            api.put(address, action);
        }
    }

    private void profile() throws IOException, InterruptedException {
        JsonNode rules = wanted.path("components")
                .path("org.keycloak.userprofile.UserProfileProvider")
                .path(0)
                .path("config")
                .path("kc.user.profile.config")
                .path(0);
        if (rules.isTextual()) {
            api.put("/users/profile", AdminApi.JSON.readTree(rules.asText()));
        }
    }

    private void newPeople() throws IOException, InterruptedException {
        ObjectNode coming = AdminApi.JSON.createObjectNode().put("ifResourceExists", "SKIP");
        for (JsonNode user : wanted.path("users")) {
            if (!user.has("serviceAccountClientId")) {
                coming.withArray("users").add(user);
            }
        }
        if (coming.has("users")) {
            api.post("/partialImport", coming);
        }
    }

    private void identityProviders() throws IOException, InterruptedException {
        for (JsonNode provider : wanted.path("identityProviders")) {
            String address = "/identity-provider/instances/"
                    + AdminApi.path(provider.path("alias").asText());
            JsonNode there = api.get(address);
            if (!provider.path("enabled").asBoolean()) {
                switchOff(address, there, provider);
            } else if (there.isMissingNode()) {
                api.post("/identity-provider/instances", provider);
            } else {
                api.put(address, provider);
            }
        }
        for (JsonNode mapper : wanted.path("identityProviderMappers")) {
            String address = "/identity-provider/instances/"
                    + AdminApi.path(mapper.path("identityProviderAlias").asText()) + "/mappers";
            JsonNode mappers = api.get(address);
            JsonNode there = named(mappers, "name", mapper.path("name").asText());
            if (mappers.isMissingNode()) {
                continue;
            }
            if (there == null) {
                api.post(address, mapper);
            } else {
                ObjectNode changed = ((ObjectNode) mapper).deepCopy();
                changed.set("id", there.path("id"));
                api.put(address + "/" + there.path("id").asText(), changed);
            }
        }
    }

    /** One that is off has no addresses, which Keycloak would miss; what it had before stays. */
    private void switchOff(String address, JsonNode there, JsonNode provider) throws IOException, InterruptedException {
        if (there instanceof ObjectNode off) {
            off.put("enabled", false);
            off.set("firstBrokerLoginFlowAlias", provider.path("firstBrokerLoginFlowAlias"));
            off.set("postBrokerLoginFlowAlias", provider.path("postBrokerLoginFlowAlias"));
            api.put(address, off);
        }
    }

    /** The one of them that bears a name; null when none does. */
    static @Nullable JsonNode named(JsonNode all, String field, String name) {
        for (JsonNode one : all) {
            if (one.path(field).asText().equals(name)) {
                return one;
            }
        }
        return null;
    }
}
