package vn.loive.web.layout;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import jakarta.servlet.ServletContext;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/**
 * Tells the identity provider in which language a person reads, whichever protected page has led there: the server's
 * own login sends people on before any filter of the portal is asked, so the address is completed on its way out.
 */
public class LanguageAtTheLogin implements ServletExtension {
    private static final String LOGIN = "/protocol/openid-connect/auth?";
    private static final String LOCALES = "ui_locales=";

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(LanguageAtTheLogin::before);
    }

    private static HttpHandler before(HttpHandler next) {
        return exchange -> {
            exchange.addResponseCommitListener(LanguageAtTheLogin::complete);
            next.handleRequest(exchange);
        };
    }

    private static void complete(HttpServerExchange exchange) {
        String address = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (address != null && address.contains(LOGIN) && !address.contains(LOCALES)) {
            exchange.getResponseHeaders().put(Headers.LOCATION, address + "&" + LOCALES + language(exchange));
        }
    }

    private static String language(HttpServerExchange exchange) {
        Deque<String> asked = exchange.getQueryParameters().get(Languages.NAME);
        Cookie remembered = exchange.getRequestCookie(Languages.NAME);
        return spoken(asked != null ? asked.peekFirst() : remembered != null ? remembered.getValue() : null);
    }

    private static String spoken(@Nullable String language) {
        return language != null && Languages.SPOKEN.contains(language) ? language : Languages.VIETNAMESE;
    }
}
