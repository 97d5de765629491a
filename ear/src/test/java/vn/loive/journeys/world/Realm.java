package vn.loive.journeys.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/** The realm as its administrator sees it; for what a journey cannot get otherwise. */
public final class Realm {
    private static final String SECRET = "LOIVE_KEYCLOAK_ADMIN_PASSWORD";
    /** The password {@code demo} as a hash: the realm's rule would refuse it as a word. */
    private static final String DEMO = "{\"value\":\"mw1yYIuenrDZy6+UQbtR00stPScxdfIirMFEDAhto6go7M6LDw"
            + "Ky2LmHPbtMi9eYdxZUO51LCfY1R9K3revGyw==\",\"salt\":\"bG9pdmUgZGVtbyB0ZXN0\",\"additionalParameters\":{}}";

    private static final String DEMO_HOW =
            "{\"hashIterations\":5000,\"algorithm\":\"pbkdf2-sha512\",\"additionalParameters\":{}}";
    private static final String LIFE = "access.token.lifespan";

    private Realm() {}

    /** A good token, but one of Keycloak's own realm. */
    public static String adminToken() {
        Answer answer = Tokens.grant("master", "admin-cli", "admin", password());
        if (answer.status() != 200) {
            throw new IllegalStateException("The administrator cannot log in: " + answer.text());
        }
        return answer.get("access_token");
    }

    /** A token that ends a second after it was given. */
    public static String shortToken(Account account) {
        return withShortTokens("portal-cli", () -> Tokens.grantTo(account).get("access_token"));
    }

    /** Lets tokens that a client is given meanwhile end after a second; then it has to ask for another. */
    public static <T> T withShortTokens(String clientId, Supplier<T> meanwhile) {
        String admin = adminToken();
        ObjectNode client = (ObjectNode)
                call(admin, "GET", "clients?clientId=" + clientId, "").body().path(0);
        String address = "clients/" + client.path("id").asText();
        ObjectNode attributes = client.withObject("/attributes");
        try {
            attributes.put(LIFE, "1");
            call(admin, "PUT", address, client.toString());
            return meanwhile.get();
        } finally {
            attributes.put(LIFE, "");
            call(adminToken(), "PUT", address, client.toString());
        }
    }

    /** Makes an account with the password {@code demo}, as an administrator of the realm does; answers its identifier. */
    public static String makeAccount(String login, String name, boolean ofAFamily) {
        String admin = adminToken();
        ObjectNode person = Rest.json("username", login, "firstName", name, "enabled", true, "emailVerified", false);
        person.withArray("credentials")
                .add(Rest.json("type", "password", "secretData", DEMO, "credentialData", DEMO_HOW));
        if (!ofAFamily) {
            person.withArray("credentials")
                    .add(Rest.json(
                            "type", "otp", "secretData", SecondFactor.secret(), "credentialData", SecondFactor.HOW));
        }
        Answer made = call(admin, "POST", "users", person.toString());
        if (made.status() != 201) {
            throw new IllegalStateException(login + " cannot be made: " + made.text());
        }
        String id = made.header("Location").orElseThrow().replaceFirst(".*/", "");
        if (!ofAFamily) {
            String roles = "users/" + id + "/role-mappings/realm";
            call(admin, "DELETE", roles, call(admin, "GET", roles, "").text());
        }
        return id;
    }

    /** Gives an account a role of the realm beside those that it has. */
    public static void giveRole(String id, String role) {
        String admin = adminToken();
        call(
                admin,
                "POST",
                "users/" + id + "/role-mappings/realm",
                "[" + call(admin, "GET", "roles/" + role, "").body() + "]");
    }

    /** Deletes an account: its login can be taken by anybody from now on. */
    public static void deleteAccount(String id) {
        call(adminToken(), "DELETE", "users/" + id, "");
    }

    /** A token of whoever has this login now. */
    public static String token(String login) {
        Answer answer = Tokens.grant("loive", "portal-cli", login, "demo", SecondFactor.code());
        if (answer.status() != 200) {
            throw new IllegalStateException(login + " cannot log in: " + answer.text());
        }
        return answer.get("access_token");
    }

    /** A token that a program has for itself, and that is not meant for the portal. */
    public static String tokenOfAnotherClient() {
        Answer answer = Tokens.ofClient("loive", "portal-accounts", secret("LOIVE_OIDC_SECRET"));
        if (answer.status() != 200) {
            throw new IllegalStateException("The client cannot log in: " + answer.text());
        }
        return answer.get("access_token");
    }

    /** Somebody who reads everything, with a password of his own and no second factor yet; the login name. */
    public static String newAuditor() {
        String admin = adminToken();
        String login = "nha-kiemtra-" + UUID.randomUUID().toString().substring(0, 8);
        call(
                admin,
                "POST",
                "users",
                "{\"username\":\"" + login + "\",\"firstName\":\"Kiểm tra\",\"enabled\":true,\"credentials\":[{"
                        + "\"type\":\"password\",\"value\":\"mùa hoa cà phê\"}]}");
        String user = call(admin, "GET", "users?exact=true&username=" + login, "")
                .body()
                .path(0)
                .path("id")
                .asText();
        String roles = "users/" + user + "/role-mappings/realm";
        call(admin, "DELETE", roles, call(admin, "GET", roles, "").body().toString());
        call(admin, "POST", roles, "[" + call(admin, "GET", "roles/auditor", "").body() + "]");
        return login;
    }

    /** Lets tokens that a client is given meanwhile say nothing of when the login was, which counts as long ago. */
    public static <T> T withOldLogins(String client, Supplier<T> meanwhile) {
        String admin = adminToken();
        String address = "clients/"
                + call(admin, "GET", "clients?clientId=" + client, "")
                        .body()
                        .path(0)
                        .path("id")
                        .asText();
        String basic = address + "/default-client-scopes/" + scope(admin, "basic");
        String mappers = address + "/protocol-mappers/models";
        Answer who = call(
                admin,
                "POST",
                mappers,
                "{\"name\":\"who\",\"protocol\":\"openid-connect\",\"protocolMapper\":\"oidc-sub-mapper\","
                        + "\"config\":{\"access.token.claim\":\"true\",\"introspection.token.claim\":\"true\"}}");
        try {
            call(admin, "DELETE", basic, "");
            return meanwhile.get();
        } finally {
            call(adminToken(), "PUT", basic, "{}");
            String id = who.header("Location").orElseThrow().replaceFirst(".*/", "");
            call(adminToken(), "DELETE", mappers + "/" + id, "");
        }
    }

    private static String scope(String admin, String name) {
        for (JsonNode scope : call(admin, "GET", "client-scopes", "").body()) {
            if (scope.path("name").asText().equals(name)) {
                return scope.path("id").asText();
            }
        }
        throw new IllegalStateException("There is no scope " + name);
    }

    /** What the realm knows about a person; empty when it knows nothing. */
    public static String attribute(String login, String name) {
        Answer people = call(adminToken(), "GET", "users?exact=true&username=" + login, "");
        if (people.body().size() != 1) {
            throw new IllegalStateException("There is no " + login);
        }
        return people.body().path(0).path("attributes").path(name).path(0).asText("");
    }

    /** What the portal would be told at the login about the one person of whom the realm knows this. */
    public static JsonNode idTokenOf(String attribute, String value) {
        return example("id", attribute, value);
    }

    /** The same of the token that says what a person may do. */
    public static JsonNode accessTokenOf(String attribute, String value) {
        return example("access", attribute, value);
    }

    private static JsonNode example(String kind, String attribute, String value) {
        String admin = adminToken();
        Answer people = call(admin, "GET", "users?q=" + attribute + ":" + value, "");
        if (people.body().size() != 1) {
            throw new IllegalStateException("Not one person with that " + attribute);
        }
        String client = call(admin, "GET", "clients?clientId=portal", "")
                .body()
                .path(0)
                .path("id")
                .asText();
        return call(
                        admin,
                        "GET",
                        "clients/" + client + "/evaluate-scopes/generate-example-" + kind
                                + "-token?scope=openid&userId="
                                + people.body().path(0).path("id").asText(),
                        "")
                .body();
    }

    private static Answer call(String token, String method, String path, String body) {
        String realm = Place.tokens("loive").toString().replaceFirst("/realms/loive/.*", "/admin/realms/loive/");
        return Web.send(HttpRequest.newBuilder(URI.create(realm + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))
                .build());
    }

    private static String password() {
        return secret(SECRET);
    }

    private static String secret(String name) {
        String given = Place.setting(name, "");
        return given.isEmpty() ? fromFile(Place.home().resolve("secrets.env"), name) : given;
    }

    private static String fromFile(Path secrets, String name) {
        try {
            return Files.readAllLines(secrets).stream()
                    .filter(line -> line.startsWith(name + "="))
                    .map(line -> line.substring(line.indexOf('=') + 1))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
