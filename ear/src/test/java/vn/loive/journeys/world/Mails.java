package vn.loive.journeys.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the mail sink has received, read over its own interface. */
public final class Mails {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private Mails() {}

    /** A letter as it arrived, head and all. */
    public record Mail(String subject, String raw) {}

    /** The letters in a box, the oldest first. */
    public static List<Mail> in(String mailbox) {
        Answer answer = Web.send(HttpRequest.newBuilder(Place.mails("/user/" + Rest.encode(mailbox) + "/messages"))
                .timeout(Duration.ofSeconds(10))
                .GET()
                .build());
        List<Mail> mails = new ArrayList<>();
        if (answer.body().isArray()) {
            for (JsonNode mail : answer.body()) {
                mails.add(new Mail(
                        mail.path("subject").asText(), mail.path("mimeMessage").asText()));
            }
        }
        return mails;
    }

    /** Waits until so many letters are there. */
    public static List<Mail> waitFor(String mailbox, int count) {
        return Wait.upTo(PATIENCE, () -> in(mailbox), mails -> mails.size() >= count);
    }
}
