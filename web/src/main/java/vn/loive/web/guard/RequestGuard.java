package vn.loive.web.guard;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import jakarta.servlet.ServletContext;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Stands before everything else, the login too: what is refused here is neither kept for after a login nor counts for a
 * session. A refused request goes on as an empty {@code GET} of the page that says so.
 */
public class RequestGuard implements ServletExtension {
    static final AttachmentKey<Refused> REFUSED = AttachmentKey.create(Refused.class);

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        RequestCheck check =
                new RequestCheck(System.getenv().getOrDefault("LOIVE_PUBLIC_URL", "http://localhost:8080"));
        deployment.addInitialHandlerChainWrapper(next -> before(next, check));
    }

    private static HttpHandler before(HttpHandler next, RequestCheck check) {
        return exchange -> {
            Optional<Refused> refused = refuse(exchange, check);
            if (refused.isPresent()) {
                leadAway(exchange, refused.get());
            } else {
                prepare(exchange);
            }
            next.handleRequest(exchange);
        };
    }

    private static void prepare(HttpServerExchange exchange) {
        if (!CookieUse.isFor(exchange)) {
            exchange.getRequestHeaders().remove(Headers.COOKIE);
        }
        if (!RequestCheck.isRest(exchange.getRelativePath())) {
            ReadableParameters.inAddress(exchange);
        }
    }

    private static Optional<Refused> refuse(HttpServerExchange exchange, RequestCheck check) {
        Set<String> parameters = new HashSet<>(exchange.getQueryParameters().keySet());
        parameters.addAll(exchange.getPathParameters().keySet());
        return check.refuse(
                exchange.getRequestMethod().toString(),
                exchange.getRelativePath(),
                parameters,
                name -> exchange.getRequestHeaders().getFirst(new HttpString(name)));
    }

    private static void leadAway(HttpServerExchange exchange, Refused refused) {
        exchange.putAttachment(REFUSED, refused);
        if (!exchange.getRequestMethod().equals(Methods.HEAD)) {
            exchange.setRequestMethod(Methods.GET);
        }
        exchange.getRequestHeaders().remove(Headers.CONTENT_TYPE);
        exchange.getRequestHeaders().remove(Headers.AUTHORIZATION);
        exchange.getQueryParameters().clear();
        exchange.getPathParameters().clear();
        exchange.setQueryString("");
        exchange.setRelativePath(RefusedPage.PATH);
    }
}
