import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Gives a realm that was imported before there was one the client with which the portal looks accounts up, and the one right
 * that it needs; may be repeated without harm. Takes Keycloak's address and the client's file.
 */
class LetLookUpAccounts {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String keycloak;
    private final String token;

    private LetLookUpAccounts(String keycloak) throws IOException, InterruptedException {
        this.keycloak = keycloak;
        String form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + URLEncoder.encode(System.getenv("LOIVE_KEYCLOAK_ADMIN_PASSWORD"), StandardCharsets.UTF_8);
        token = JSON.readTree(send(HttpRequest.newBuilder(URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))))
                .path("access_token")
                .asText();
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        ObjectNode client = (ObjectNode) JSON.readTree(Path.of(args[1]).toFile());
        client.put("secret", System.getenv("LOIVE_OIDC_SECRET"));
        new LetLookUpAccounts(args[0]).let(client);
    }

    private void let(ObjectNode client) throws IOException, InterruptedException {
        String name = client.path("clientId").asText();
        if (idOf(name).isEmpty()) {
            call("POST", "clients", client.toString());
        }
        String account = call("GET", "clients/" + idOf(name) + "/service-account-user", "").path("id").asText();
        String management = idOf("realm-management");
        JsonNode right = call("GET", "clients/" + management + "/roles/view-users", "");
        call("POST", "users/" + account + "/role-mappings/clients/" + management, JSON.createArrayNode().add(right).toString());
    }

    private String idOf(String client) throws IOException, InterruptedException {
        return call("GET", "clients?clientId=" + client, "").path(0).path("id").asText();
    }

    private JsonNode call(String method, String path, String body) throws IOException, InterruptedException {
        return JSON.readTree(send(HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/loive/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))));
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException("Keycloak answers " + answer.statusCode());
        }
        return answer.body();
    }
}
