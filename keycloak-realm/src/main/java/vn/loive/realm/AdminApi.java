package vn.loive.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Keycloak's administration over REST, for one realm. */
final class AdminApi {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int NOT_FOUND = 404;
    private static final int REFUSED = 300;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String realm;
    private final String token;

    /** Logs in as the administrator of the whole Keycloak. */
    AdminApi(String origin, String realm, String password) throws IOException, InterruptedException {
        String form = "grant_type=password&client_id=admin-cli&username=admin&password=" + path(password);
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(origin + "/realms/master/protocol/openid-connect/token"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("Keycloak's administrator cannot log in: " + answer.statusCode());
        }
        this.token = JSON.readTree(answer.body()).path("access_token").asText();
        this.realm = origin + "/admin/realms/" + realm;
    }

    /** What stands there; a missing node when there is nothing. */
    JsonNode get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = send("GET", path, null);
        return answer.statusCode() == NOT_FOUND
                ? MissingNode.getInstance()
                : JSON.readTree(told(answer).body());
    }

    void put(String path, JsonNode body) throws IOException, InterruptedException {
        told(send("PUT", path, body));
    }

    void delete(String path) throws IOException, InterruptedException {
        told(send("DELETE", path, null));
    }

    /** True when it is gone; Keycloak keeps what is in use. */
    boolean triesToDelete(String path) throws IOException, InterruptedException {
        return send("DELETE", path, null).statusCode() < REFUSED;
    }

    void delete(String path, JsonNode body) throws IOException, InterruptedException {
        told(send("DELETE", path, body));
    }

    /** Makes something; its id, where Keycloak tells one. */
    String post(String path, JsonNode body) throws IOException, InterruptedException {
        return told(send("POST", path, body))
                .headers()
                .firstValue("Location")
                .map(address -> address.substring(address.lastIndexOf('/') + 1))
                .orElse("");
    }

    /** A name as a part of an address. */
    static String path(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private HttpResponse<String> send(String method, String path, @Nullable JsonNode body)
            throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(realm + path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .method(
                                method,
                                body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> told(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() >= REFUSED) {
            throw new IOException(answer.request().method() + " " + answer.uri().getPath() + ": " + answer.statusCode()
                    + " " + answer.body());
        }
        return answer;
    }
}
