package vn.loive.web.front;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.server.session.Session;
import io.undertow.server.session.SessionManager;
import io.undertow.servlet.spec.ServletContextImpl;
import io.undertow.util.AttachmentKey;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.util.List;

/**
 * A form that comes after the session has ended is kept while its writer logs in again, for those only who bring the
 * sign of a session that was there: strangers would fill the memory with forms of their own.
 */
final class KeptForms {
    /** On an exchange whose form will be kept: its session then waits for a login as long as it takes. */
    static final AttachmentKey<Boolean> IS_KEPT = AttachmentKey.create(Boolean.class);

    private static final long MOST_KEPT = 64L * 1024;
    private static final List<String> BEHIND_THE_LOGIN = List.of(
            "/apply",
            "/applications",
            "/settings",
            "/account",
            "/tasks",
            "/history",
            "/register",
            "/unit",
            "/places",
            "/admin");

    private final ServletContext context;
    private final KnownTokens tokens;

    KeptForms(ServletContext context, KnownTokens tokens) {
        this.context = context;
        this.tokens = tokens;
    }

    /** Whether the request brings neither a token that has been read before nor the session of somebody who has logged in. */
    boolean isOfAStranger(HttpServerExchange exchange) {
        if (tokens.includes(exchange.getRequestHeaders().getFirst(Headers.AUTHORIZATION))) {
            return false;
        }
        Cookie cookie =
                exchange.getRequestCookie(context.getSessionCookieConfig().getName());
        Session session = cookie == null ? null : sessions().getSession(idIn(cookie.getValue()));
        return session == null || session.getAttribute(LongerWithALogin.HAS_LOGIN) == null;
    }

    static boolean isForPrograms(HttpServerExchange exchange) {
        return exchange.getRequestPath().startsWith("/api/");
    }

    /** Whether a body from somebody without a session may go on: to a page for everybody, or with the sign. */
    boolean mayBeKept(HttpServerExchange exchange) {
        if (!isBehindTheLogin(exchange.getRelativePath())) {
            return true;
        }
        Cookie sign = exchange.getRequestCookie(SessionSign.NAME);
        boolean kept = !BodyRules.isInParts(exchange)
                && exchange.getRequestContentLength() <= MOST_KEPT
                && sign != null
                && SessionSign.OURS.isUsed(sign.getValue());
        if (kept) {
            exchange.putAttachment(IS_KEPT, true);
        }
        return kept;
    }

    /** Leads to the same address, and so to the login, without what was sent. */
    void asksAgain(HttpServerExchange exchange) {
        String query = exchange.getQueryString();
        exchange.setStatusCode(StatusCodes.SEE_OTHER);
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        exchange.getResponseHeaders()
                .put(Headers.LOCATION, exchange.getRequestURI() + (query.isEmpty() ? "" : "?" + query));
        exchange.endExchange();
    }

    static boolean isBehindTheLogin(String path) {
        String page = path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
        return BEHIND_THE_LOGIN.stream().anyMatch(start -> page.equals(start) || page.startsWith(start + "/"));
    }

    private SessionManager sessions() {
        return ((ServletContextImpl) context).getDeployment().getSessionManager();
    }

    /** The server writes the name of its node behind the id. */
    private static String idIn(String value) {
        int dot = value.indexOf('.');
        return dot < 0 ? value : value.substring(0, dot);
    }
}
