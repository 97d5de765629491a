package vn.loive.journeys.world;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The portal's REST interface as one person uses it. */
public final class Rest {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final String BASE = "/api/v1/";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final @Nullable Supplier<String> token;
    private final Map<String, String> headers;

    private Rest(@Nullable Supplier<String> token, Map<String, String> headers) {
        this.token = token;
        this.headers = headers;
    }

    public static Rest as(Account account) {
        return new Rest(() -> Tokens.of(account), Map.of());
    }

    /** Somebody without a login, on a page of the portal: who comes from elsewhere is refused before a login is asked for. */
    public static Rest withoutLogin() {
        return new Rest(null, Elsewhere.notAtAll());
    }

    /** With a token that may not be a good one. */
    public static Rest withToken(String token) {
        return new Rest(() -> token, Map.of());
    }

    /** Whether the server calls itself ready. */
    public static Answer health() {
        return Web.send(HttpRequest.newBuilder(Place.health()).timeout(PATIENCE).build());
    }

    public Rest with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Rest(token, more);
    }

    public Answer get(String path) {
        return send("GET", path, BodyPublishers.noBody(), null);
    }

    public Answer delete(String path) {
        return send("DELETE", path, BodyPublishers.noBody(), null);
    }

    public Answer post(String path) {
        return send("POST", path, BodyPublishers.noBody(), null);
    }

    public Answer post(String path, JsonNode body) {
        return post(path, body.toString());
    }

    /** Any method with a JSON body. */
    public Answer send(String method, String path, JsonNode body) {
        return send(method, path, BodyPublishers.ofString(body.toString()), "application/json");
    }

    /** Sends a text that may not be JSON at all. */
    public Answer post(String path, String body) {
        return send("POST", path, BodyPublishers.ofString(body), "application/json");
    }

    /** Any method, path, body and content type; a path with a slash in front is one of the whole portal. */
    public Answer send(String method, String path, BodyPublisher body, @Nullable String contentType) {
        HttpRequest.Builder request = HttpRequest.newBuilder(Place.portal(path.startsWith("/") ? path : BASE + path))
                .timeout(PATIENCE)
                .header("Accept-Language", headers.getOrDefault("Accept-Language", "en"))
                .method(method, body);
        headers.forEach(request::setHeader);
        if (contentType != null) {
            request.setHeader("Content-Type", contentType);
        }
        if (token != null) {
            request.setHeader("Authorization", "Bearer " + token.get());
        }
        return Web.send(request.build());
    }

    public Answer upload(String name, byte[] content) {
        return upload("file", name, content);
    }

    /** A ticket for words of a search, or for the reason of an export; names and values in turn. */
    public String ticket(Object... words) {
        return post("searches", json(words)).body().path("search").asText();
    }

    /** Uploads a file in the named part. */
    public Answer upload(String part, String name, byte[] content) {
        return upload("", part, name, content);
    }

    /** Uploads a file and says which paper it is. */
    public Answer uploadAs(String kind, String name, byte[] content) {
        return upload("Content-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind, "file", name, content);
    }

    private Answer upload(String before, String part, String name, byte[] content) {
        String boundary = "loive-" + Long.toHexString(System.nanoTime());
        String said = before.isEmpty() ? "" : "--" + boundary + "\r\n" + before + "\r\n";
        String head = said + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part + "\"; filename=\""
                + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        BodyPublisher body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofByteArray(content),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send("POST", "attachments", body, "multipart/form-data; boundary=" + boundary);
    }

    /** An object from names and values in turn; lists of texts become arrays. */
    public static ObjectNode json(Object... namesAndValues) {
        ObjectNode object = JSON.createObjectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.set((String) namesAndValues[i], JSON.valueToTree(namesAndValues[i + 1]));
        }
        return object;
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
