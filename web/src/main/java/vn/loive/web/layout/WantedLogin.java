package vn.loive.web.layout;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.http.HttpSession;
import java.util.Deque;
import org.wildfly.security.http.oidc.OidcAccount;
import vn.loive.web.identity.Freshness;
import vn.loive.web.identity.LoginOutcome;

/**
 * A login that is asked for more than usual: that it is fresh, shows a second factor, or ends with an act of the identity
 * provider. The server's own login can be told nothing of it, so the session keeps it, and it is added to the address on
 * its way out.
 */
public final class WantedLogin {
    private static final String ACCOUNT = OidcAccount.class.getName();
    private static final String KEPT = WantedLogin.class.getName();
    private static final String LOGIN = "/protocol/openid-connect/auth?";
    // the clock of the identity provider may differ a little: it asks rather too early than never
    private static final long MAX_AGE = Freshness.FRESH.minusSeconds(30).toSeconds();

    /** A login of the last minutes. */
    public static final String FRESH = "&max_age=" + MAX_AGE;

    /** With both factors. */
    public static final String STRONG = "&acr_values=" + Freshness.TWO_FACTORS;

    private WantedLogin() {}

    /**
     * Forgets in this session who is here, and keeps what his next login is asked for.
     *
     * @param asked parameters for the identity provider, each with an ampersand before it
     * @param page where it leads afterwards
     * @return the address of the login
     */
    public static String begin(HttpSession session, String asked, String page) {
        session.removeAttribute(ACCOUNT);
        session.setAttribute(KEPT, asked);
        return OneCallback.logIn(page);
    }

    /** Tells the identity provider what is wanted, where the session keeps something. */
    static void complete(HttpServerExchange exchange) {
        String address = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (address != null && address.contains(LOGIN)) {
            HttpSession session = OneCallback.session(exchange);
            if (session != null && session.getAttribute(KEPT) instanceof String asked) {
                session.removeAttribute(KEPT);
                exchange.getResponseHeaders().put(Headers.LOCATION, address + asked);
            }
        }
    }

    /**
     * Takes down how the act has ended, from the address with which the login comes back: the server forgets the rest of
     * that address as soon as it has taken the login.
     */
    static void takeDown(HttpServerExchange exchange) {
        Deque<String> ended = exchange.getQueryParameters().get("kc_action_status");
        HttpSession session = OneCallback.session(exchange);
        if (ended != null && session != null && isTaken(exchange)) {
            LoginOutcome.end(session, ended.getFirst());
        }
    }

    private static boolean isTaken(HttpServerExchange exchange) {
        String address = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        return exchange.getRelativePath().equals(OneCallback.CALLBACK)
                && exchange.getStatusCode() == StatusCodes.FOUND
                && address != null
                && !address.contains(LOGIN);
    }
}
