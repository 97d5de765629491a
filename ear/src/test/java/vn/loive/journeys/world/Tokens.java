package vn.loive.journeys.world;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Access tokens by the password grant of the demo realm; each is asked for once, since a login costs Keycloak a lot. */
public final class Tokens {
    private static final long EARLY = Duration.ofSeconds(60).toNanos();
    private static final Map<Account, Token> KNOWN = new ConcurrentHashMap<>();

    private Tokens() {}

    private record Token(String value, long until) {
        boolean isFresh() {
            return until - System.nanoTime() > 0;
        }
    }

    public static String of(Account account) {
        return KNOWN.compute(account, (who, known) -> known != null && known.isFresh() ? known : fetch(who))
                .value();
    }

    private static Token fetch(Account account) {
        Answer answer = grantTo(account);
        if (answer.status() != 200) {
            throw new IllegalStateException(account.login() + " cannot log in: " + answer.text());
        }
        long lives =
                Duration.ofSeconds(answer.body().path("expires_in").asLong()).toNanos();
        return new Token(answer.get("access_token"), System.nanoTime() + lives - Math.min(EARLY, lives / 2));
    }

    /** Asks for a token of an account of the demo world, with all that its login needs. */
    public static Answer grantTo(Account account) {
        boolean family = account.role().equals("applicant");
        return family || !SecondFactor.isOn()
                ? grant("loive", "portal-cli", account.login(), "demo")
                : grant("loive", "portal-cli", account.login(), "demo", SecondFactor.code());
    }

    /** Asks a realm for a token with a name and a password. */
    public static Answer grant(String realm, String client, String login, String password) {
        return grant(realm, client, login, password, "");
    }

    /** Asks a realm for a token with a name, a password and a code of a second factor. */
    public static Answer grant(String realm, String client, String login, String password, String code) {
        Map<String, String> form = Map.of(
                "grant_type",
                "password",
                "client_id",
                client,
                "username",
                login,
                "password",
                password,
                "totp",
                code,
                "scope",
                "openid");
        return ask(realm, form);
    }

    /** Asks a realm for a token for a program itself. */
    static Answer ofClient(String realm, String client, String secret) {
        return ask(realm, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    private static Answer ask(String realm, Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return Web.send(HttpRequest.newBuilder(Place.tokens(realm))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }
}
