package vn.loive.journeys.world;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A request with the headers that it is given and no others: as a page elsewhere, an old browser or a program would send it.
 *
 * @param path with its query
 * @param body empty for none
 */
public record Sent(String method, String path, Map<String, String> headers, String body) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    public static Sent by(String method, String path) {
        return new Sent(method, path, Map.of(), "");
    }

    public Sent with(String header, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(header, value);
        return new Sent(method, path, more, body);
    }

    public Sent with(Map<String, String> others) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.putAll(others);
        return new Sent(method, path, more, body);
    }

    public Sent holding(String type, String text) {
        return new Sent(method, path, headers, text).with("Content-Type", type);
    }

    public Answer answer() {
        HttpRequest.Builder request = HttpRequest.newBuilder(Place.portal(path))
                .timeout(PATIENCE)
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        return Web.send(request.build());
    }
}
