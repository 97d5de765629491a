package vn.loive.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** The identity provider to which the login leads. */
@ApplicationScoped
public class LoginService {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** Whether it is there: nobody should be sent to an address that does not answer. */
    public boolean answers() {
        URI description = URI.create(System.getenv("LOIVE_OIDC_URL") + "/.well-known/openid-configuration");
        HttpRequest request =
                HttpRequest.newBuilder(description).timeout(PATIENCE).build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
