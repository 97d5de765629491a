package vn.loive.web.layout;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.util.SavedRequest;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.util.Set;
import org.wildfly.security.http.oidc.AccessToken;
import org.wildfly.security.http.oidc.OidcAccount;
import vn.loive.web.identity.FreshActs;
import vn.loive.web.identity.Freshness;

/**
 * Sends a browser to the login again when its login is too old for what it asks for, or has a factor too few; it comes
 * back to the very page, and what was typed into a form is sent on then. Who holds a stolen session gets no further than
 * the password. Calls over REST that bring a token are answered by {@code FreshLoginFilter}.
 */
public class StepUp implements ServletExtension {
    /** Tokens tell the time of the machine; the server asks before there is a bean to inject. */
    private static final Clock CLOCK = Clock.systemUTC();

    private static final String ACCOUNT = OidcAccount.class.getName();
    private static final Set<String> ALWAYS_OPEN = Set.of("/login", "/logout", "/exit", OneCallback.CALLBACK);

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            exchange.addResponseCommitListener(WantedLogin::complete);
            exchange.addResponseCommitListener(WantedLogin::takeDown);
            next.handleRequest(exchange);
        });
        deployment.addOuterHandlerChainWrapper(StepUp::before);
    }

    private static HttpHandler before(HttpHandler next) {
        return exchange -> {
            HttpSession session = OneCallback.session(exchange);
            if (session != null
                    && session.getAttribute(ACCOUNT) instanceof OidcAccount account
                    && !suffices(account.getOidcSecurityContext().getToken(), exchange)) {
                SavedRequest.trySaveRequest(exchange);
                exchange.setStatusCode(StatusCodes.SEE_OTHER);
                exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
                exchange.getResponseHeaders()
                        .put(
                                Headers.LOCATION,
                                WantedLogin.begin(
                                        session, WantedLogin.FRESH + WantedLogin.STRONG, OneCallback.pageOf(exchange)));
                exchange.endExchange();
                return;
            }
            next.handleRequest(exchange);
        };
    }

    private static boolean suffices(AccessToken token, HttpServerExchange exchange) {
        String path = exchange.getRelativePath();
        if (ALWAYS_OPEN.contains(path) || path.contains("/jakarta.faces.resource/")) {
            return true;
        }
        Freshness login = Freshness.of(token);
        boolean old =
                FreshActs.includes(exchange.getRequestMethod().toString(), path) && !login.isFresh(CLOCK.instant());
        return !old && login.isStrong();
    }
}
