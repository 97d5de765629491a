package vn.loive.production;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;

/** Asks the identity provider whether it holds the demo world's realm, by the client that only that one has. */
public final class DemoRealm {
    /** The demo world's client. */
    public static final String CLIENT = "portal-cli";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Set<Integer> ANSWERS = Set.of(200, 400, 401, 403);

    private DemoRealm() {}

    /**
     * Whether the realm knows a client: an unknown one is told so, a known one is refused for another reason. No
     * account is touched.
     *
     * @throws IOException when the provider does not answer, or answers something that is no answer of a realm
     */
    public static boolean knows(String realm, String client) throws IOException {
        HttpRequest question = HttpRequest.newBuilder(URI.create(realm + "/protocol/openid-connect/token"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&client_id=" + client))
                .build();
        try {
            HttpResponse<String> answer = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(question, HttpResponse.BodyHandlers.ofString());
            if (answer.body().contains("\"invalid_client\"")) {
                return false;
            }
            if (!ANSWERS.contains(answer.statusCode())) {
                throw new IOException("no answer of a realm: " + answer.statusCode());
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
