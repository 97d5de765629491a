package vn.loive.web.front;

import io.undertow.security.api.SecurityContext;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.util.concurrent.TimeUnit;
import org.xnio.IoUtils;

/**
 * Stands where the login has read what a request brings, and nobody has read its body: files of programs are taken from
 * nobody else, and whoever has sent them with a token of his own making does not keep his place.
 */
final class FilesNeedALogin {
    private static final int MILLIS_TO_READ_THE_ANSWER = 1_000;

    private FilesNeedALogin() {}

    static void before(HttpServerExchange exchange, KnownTokens tokens, HttpHandler next) throws Exception {
        String token = exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION);
        boolean loggedIn = isLoggedIn(exchange);
        if (loggedIn && token != null) {
            tokens.opened(token);
        }
        if (!loggedIn && !exchange.isRequestComplete() && BodyRules.takesFilesOfPrograms(exchange)) {
            exchange.setPersistent(false);
            exchange.getIoThread()
                    .executeAfter(
                            () -> IoUtils.safeClose(exchange.getConnection()),
                            MILLIS_TO_READ_THE_ANSWER,
                            TimeUnit.MILLISECONDS);
            CalmAnswer.FILES_NEED_A_LOGIN.to(exchange);
        } else {
            next.handleRequest(exchange);
        }
    }

    private static boolean isLoggedIn(HttpServerExchange exchange) {
        SecurityContext context = exchange.getSecurityContext();
        return context != null && context.isAuthenticated();
    }
}
