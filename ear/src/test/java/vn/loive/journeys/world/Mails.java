package vn.loive.journeys.world;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** What the mail sink has received, read over its own interface. */
public final class Mails {
    static final Duration PATIENCE = Duration.ofSeconds(20);

    private Mails() {}

    /** A letter as it arrived, head and all. */
    public record Mail(String subject, String raw) {

        /** The text that a person reads. */
        public String text() {
            String[] parts = raw.replace("\r\n", "\n").split("\n\n", 2);
            String head = parts[0].toLowerCase(Locale.ROOT);
            if (head.contains("content-transfer-encoding: base64")) {
                return new String(Base64.getMimeDecoder().decode(parts[1]), StandardCharsets.UTF_8);
            }
            return head.contains("content-transfer-encoding: quoted-printable") ? unquoted(parts[1]) : parts[1];
        }

        private static String unquoted(String text) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            String joined = text.replace("=\n", "");
            for (int i = 0; i < joined.length(); i++) {
                boolean quoted = joined.charAt(i) == '=';
                bytes.write(quoted ? Integer.parseInt(joined.substring(i + 1, i + 3), 16) : joined.charAt(i));
                i += quoted ? 2 : 0;
            }
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }

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

    /** The letters in a box that are no codes, the oldest first. */
    public static List<Mail> newsIn(String mailbox) {
        return in(mailbox).stream().filter(mail -> !Proof.isCode(mail)).toList();
    }

    /** Waits until so many letters that are no codes are there. */
    public static List<Mail> waitForNews(String mailbox, int count) {
        return Wait.upTo(PATIENCE, () -> newsIn(mailbox), mails -> mails.size() >= count);
    }

    /** Waits until so many letters are there. */
    public static List<Mail> waitFor(String mailbox, int count) {
        return Wait.upTo(PATIENCE, () -> in(mailbox), mails -> mails.size() >= count);
    }
}
