package vn.loive.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Json;

/**
 * Looks accounts up at Keycloak, as the client {@code portal-accounts}, which may look at users and do nothing else. Its
 * administration is asked at {@code LOIVE_OIDC_ADMIN_URL}, or else beside {@code LOIVE_OIDC_URL}.
 */
@ApplicationScoped
public class IdentityProvider {
    private static final String CLIENT = "portal-accounts";
    private static final Duration PATIENCE = Duration.ofSeconds(4);
    private static final Duration EARLY = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    @Inject
    private Clock clock;

    private volatile @Nullable Token token;

    private record Token(String value, Instant until) {}

    /** The account that has this login now; large and small letters are the same. */
    public Optional<ProviderAccount> named(String login) {
        String wanted = login.toLowerCase(Locale.ROOT);
        return get("/users?exact=true&max=2&username=" + encoded(wanted))
                .map(Json::readObjects)
                .orElse(List.of())
                .stream()
                .map(ProviderAccount::of)
                .filter(account -> account.login().equals(wanted))
                .findFirst();
    }

    /** The account with this identifier; empty when it has been deleted. */
    public Optional<ProviderAccount> find(String sub) {
        return get("/users/" + encoded(sub)).map(Json::readObject).map(ProviderAccount::of);
    }

    /** By what an account shows who it is at the login, in the provider's order. */
    public List<LoginWay> waysOf(String sub) {
        return get("/users/" + encoded(sub) + "/credentials").map(Json::readObjects).orElse(List.of()).stream()
                .map(LoginWay::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What the realm says that an account is, of what the portal knows. */
    Set<Role> rolesOf(ProviderAccount account) {
        return get("/users/" + encoded(account.sub()) + "/role-mappings/realm/composite")
                .map(Json::readObjects)
                .orElse(List.of())
                .stream()
                .map(role -> Role.ofRealm(String.valueOf(role.get("name"))))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private Optional<String> get(String path) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(administration() + path))
                .header("Authorization", "Bearer " + token()));
        return switch (answer.statusCode()) {
            case 200 -> Optional.of(answer.body());
            case 404 -> Optional.empty();
            default -> {
                token = null;
                throw new ProviderAway("Keycloak answers " + answer.statusCode() + " to " + CLIENT, null);
            }
        };
    }

    private String token() {
        Token known = token;
        if (known == null || !clock.instant().isBefore(known.until())) {
            known = login();
            token = known;
        }
        return known.value();
    }

    private Token login() {
        String form = "grant_type=client_credentials&client_id=" + CLIENT + "&client_secret="
                + encoded(setting("LOIVE_OIDC_SECRET"));
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(setting("LOIVE_OIDC_URL") + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form)));
        if (answer.statusCode() != 200) {
            throw new ProviderAway("Keycloak answers " + answer.statusCode() + " to the login of " + CLIENT, null);
        }
        Map<String, Object> said = Json.readObject(answer.body());
        long seconds = said.get("expires_in") instanceof Number number ? number.longValue() : 0;
        return new Token(
                String.valueOf(said.get("access_token")),
                clock.instant().plusSeconds(seconds).minus(EARLY));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new ProviderAway("Keycloak does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ProviderAway("Keycloak was not waited for", e);
        }
    }

    private static String administration() {
        String given = setting("LOIVE_OIDC_ADMIN_URL");
        return given.isEmpty() ? setting("LOIVE_OIDC_URL").replace("/realms/", "/admin/realms/") : given;
    }

    private static String setting(String name) {
        return System.getenv().getOrDefault(name, "");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
