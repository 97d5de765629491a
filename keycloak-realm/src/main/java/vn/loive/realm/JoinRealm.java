package vn.loive.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Joins realm, roles, clients, units and ways to log in, and the demo world's users when there is one, into one import file. */
public final class JoinRealm {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String PROFILE = "org.keycloak.userprofile.UserProfileProvider";

    private JoinRealm() {}

    /** Takes the result's path and then one folder after the other; what a later folder says comes last and holds. */
    public static void main(String[] args) throws IOException {
        Path result = Path.of(args[0]);
        ObjectNode realm = JSON.createObjectNode();
        for (int i = 1; i < args.length; i++) {
            add(Path.of(args[i]), realm);
        }
        Files.createDirectories(result.toAbsolutePath().getParent());
        FlowNames.mark(realm);
        JSON.writerWithDefaultPrettyPrinter().writeValue(result.toFile(), realm);
    }

    private static void add(Path folder, ObjectNode realm) throws IOException {
        realm.setAll((ObjectNode) JSON.readTree(folder.resolve("realm.json").toFile()));
        addAll(folder.resolve("roles"), realm.withObject("/roles").withArray("realm"));
        addAll(folder.resolve("clients"), realm.withArray("clients"));
        addAll(folder.resolve("units"), realm.withArray("groups"));
        addAll(folder.resolve("users"), realm.withArray("users"));
        addAll(folder.resolve("identity-providers"), realm.withArray("identityProviders"));
        addAll(folder.resolve("identity-provider-mappers"), realm.withArray("identityProviderMappers"));
        addIfThere(folder.resolve("authentication-flows"), realm, "authenticationFlows");
        addIfThere(folder.resolve("authenticator-configs"), realm, "authenticatorConfig");
        addIfThere(folder.resolve("required-actions"), realm, "requiredActions");
        addIfThere(folder.resolve("scope-mappings"), realm, "scopeMappings");
        addProfile(folder.resolve("profile.json"), realm);
        Path secondFactor = folder.resolve("second-factor.json");
        if (Files.exists(secondFactor)) {
            DemoCredentials.give(realm.withArray("users"), JSON.readTree(secondFactor.toFile()));
        }
    }

    /** An empty list would tell Keycloak that there is to be nothing of the kind, not even what it has of its own. */
    private static void addIfThere(Path folder, ObjectNode realm, String what) throws IOException {
        if (Files.isDirectory(folder)) {
            addAll(folder, realm.withArray(what));
        }
    }

    /** What is known about a person and who may change it: Keycloak takes it as a text within a component. */
    private static void addProfile(Path file, ObjectNode realm) throws IOException {
        if (Files.exists(file)) {
            ObjectNode component = JSON.createObjectNode().put("providerId", "declarative-user-profile");
            String rules = JSON.readTree(file.toFile()).toString();
            component.withObject("/config").withArray("kc.user.profile.config").add(rules);
            realm.withObject("/components").withArray(PROFILE).add(component);
        }
    }

    /** A file holds one thing or a list of them. */
    private static void addAll(Path folder, ArrayNode all) throws IOException {
        for (Path file : filesIn(folder)) {
            JsonNode content = JSON.readTree(file.toFile());
            if (content instanceof ArrayNode several) {
                all.addAll(several);
            } else {
                all.add(content);
            }
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}
