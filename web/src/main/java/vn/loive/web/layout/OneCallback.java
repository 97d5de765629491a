package vn.loive.web.layout;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.servlet.handlers.ServletRequestContext;
import io.undertow.servlet.util.SavedRequest;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lets every login come back to one address only, which is all that the identity provider knows of the portal. The
 * server's own login would come back to whichever page asked for it; here such a page leads to {@code /login} first, and
 * a form that was sent to it is kept by the server and sent on when its page is reached again.
 */
public class OneCallback implements ServletExtension {
    static final String CALLBACK = "/account/login";
    private static final String LOGIN = "/protocol/openid-connect/auth?";
    private static final String CONFIGURATION = "org.wildfly.security.http.oidc.json.config";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        proveKey(deployment);
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            exchange.addResponseCommitListener(OneCallback::leadOn);
            next.handleRequest(exchange);
        });
        deployment.addInnerHandlerChainWrapper(OneCallback::sendOn);
    }

    /** PKCE: the server's login can do it, and its management has no word for it. */
    private static void proveKey(DeploymentInfo deployment) {
        String configuration = deployment.getInitParameters().get(CONFIGURATION);
        if (configuration != null && !configuration.contains("\"enable-pkce\"")) {
            deployment.addInitParameter(
                    CONFIGURATION, configuration.strip().replaceFirst("\\{", "{\"enable-pkce\": true,"));
        }
    }

    private static void leadOn(HttpServerExchange exchange) {
        String address = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (address != null
                && address.contains(LOGIN)
                && !exchange.getRelativePath().equals(CALLBACK)) {
            exchange.getResponseHeaders().put(Headers.LOCATION, logIn(pageOf(exchange)));
        }
    }

    /** The login that leads to a page. */
    static String logIn(String page) {
        return "/login?to=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    /** The page that a request asks for, with its query. */
    static String pageOf(HttpServerExchange exchange) {
        String query = exchange.getQueryString();
        return exchange.getRelativePath() + (query.isEmpty() ? "" : "?" + query);
    }

    private static HttpHandler sendOn(HttpHandler next) {
        return exchange -> {
            HttpSession session = session(exchange);
            if (session != null
                    && exchange.getSecurityContext() != null
                    && exchange.getSecurityContext().isAuthenticated()) {
                SavedRequest.tryRestoreRequest(exchange, session);
            }
            next.handleRequest(exchange);
        };
    }

    static @Nullable HttpSession session(HttpServerExchange exchange) {
        ServletRequestContext context = exchange.getAttachment(ServletRequestContext.ATTACHMENT_KEY);
        return context == null ? null : context.getCurrentServletContext().getSession(exchange, false);
    }
}
