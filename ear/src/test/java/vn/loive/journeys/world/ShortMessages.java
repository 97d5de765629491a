package vn.loive.journeys.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the stand-in of the SMS gateway has received. */
public final class ShortMessages {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private ShortMessages() {}

    /** The texts to a number such as {@code +84912345678}, the oldest first. */
    public static List<String> to(String number) {
        List<String> texts = new ArrayList<>();
        for (JsonNode one :
                Web.send(HttpRequest.newBuilder(Place.shortMessages()).build()).body()) {
            if (one.path("to").asText().equals(number)) {
                texts.add(one.path("text").asText());
            }
        }
        return texts;
    }

    /** Waits until so many are there. */
    public static List<String> waitFor(String number, int count) {
        return Wait.upTo(PATIENCE, () -> to(number), texts -> texts.size() >= count);
    }

    /** The page on which a person reads letters and short messages together. */
    public static String inbox() {
        return Web.send(HttpRequest.newBuilder(Place.inbox()).build()).text();
    }
}
