package vn.loive.web.layout;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two tabs may begin a login, and the server finishes only the one begun last. Each login keeps where its own tab
 * wanted to go, under the state that comes back with it; so whoever begins an overtaken one again gets there and not to
 * the page of the other tab.
 */
public class OvertakenLogin implements ServletExtension {
    private static final Pattern BEGUN = Pattern.compile("/protocol/openid-connect/auth\\?(?:.*&)?state=([^&]+)");
    private static final String KEPT = LogIn.COOKIE + "-";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            // an error page has another path
            if (exchange.getRelativePath().equals(OneCallback.CALLBACK)) {
                exchange.addResponseCommitListener(OvertakenLogin::keep);
                Deque<String> states = exchange.getQueryParameters().get("state");
                if (states != null) {
                    String kept = name(states.getFirst());
                    exchange.addResponseCommitListener(answer -> bringBack(answer, kept));
                }
            }
            next.handleRequest(exchange);
        });
    }

    private static void keep(HttpServerExchange exchange) {
        String address = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        Cookie wanted = exchange.getRequestCookie(LogIn.COOKIE);
        if (address != null && wanted != null) {
            Matcher begun = BEGUN.matcher(address);
            if (begun.find()) {
                set(exchange, name(begun.group(1)), wanted.getValue(), LogIn.TEN_MINUTES);
            }
        }
    }

    private static void bringBack(HttpServerExchange exchange, String name) {
        Cookie kept = exchange.getRequestCookie(name);
        if (kept != null) {
            set(exchange, name, "", 0);
            if (exchange.getStatusCode() >= StatusCodes.BAD_REQUEST) {
                set(exchange, LogIn.COOKIE, kept.getValue(), LogIn.TEN_MINUTES);
            }
        }
    }

    /** The state is secret enough to stay out of the names that a browser shows. */
    private static String name(String state) {
        return KEPT + Integer.toHexString(state.hashCode());
    }

    /** The cookies of the answer have been written already. */
    private static void set(HttpServerExchange exchange, String name, String value, int seconds) {
        exchange.getResponseHeaders()
                .add(
                        Headers.SET_COOKIE,
                        name + "=" + value + "; Path=" + OneCallback.CALLBACK + "; Max-Age=" + seconds
                                + "; HttpOnly; SameSite=Lax" + (exchange.isSecure() ? "; Secure" : ""));
    }
}
