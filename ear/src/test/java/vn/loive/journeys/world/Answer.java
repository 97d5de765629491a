package vn.loive.journeys.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/**
 * What the portal answered.
 *
 * @param status the HTTP status
 * @param body the JSON; missing when the answer has none
 * @param text the answer as it came
 */
public record Answer(int status, JsonNode body, String text, HttpResponse<String> response) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static Answer of(HttpResponse<String> response) {
        return new Answer(response.statusCode(), read(response.body()), response.body(), response);
    }

    private static JsonNode read(String text) {
        try {
            return text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return MissingNode.getInstance();
        }
    }

    /** A member of the answer as text, such as {@code status.state}; empty when it has none. */
    public String get(String path) {
        JsonNode found = body;
        for (String part : path.split("\\.")) {
            found = found.path(part);
        }
        return found.asText("");
    }

    /** The dossier code. */
    public String code() {
        return get("code");
    }

    /** The word for where the application stands. */
    public String state() {
        return get("status.state");
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    /** The lines of a list. */
    public List<JsonNode> items() {
        return StreamSupport.stream(body.path("items").spliterator(), false).toList();
    }

    /** What is wrong field by field, as {@code field code}. */
    public List<String> errors() {
        return StreamSupport.stream(body.path("errors").spliterator(), false)
                .map(error -> error.path("field").asText("") + " "
                        + error.path("code").asText(""))
                .toList();
    }
}
