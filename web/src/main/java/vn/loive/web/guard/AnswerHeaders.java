package vn.loive.web.guard;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import jakarta.servlet.ServletContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Sees to it, on the way out, that an answer of any status says what the server says for every answer, also where a fault
 * has thrown the page and its headers away; and that nobody keeps answers of the REST interface, refusals and redirects,
 * unless they say otherwise themselves.
 */
public class AnswerHeaders implements ServletExtension {
    private static final int FIRST_OTHER_THAN_CONTENT = 300;
    private static final int NOT_MODIFIED = 304;

    /** What the server's own page of the REST interface would allow to all. */
    private static final List<HttpString> NOT_FOR_OTHER_SITES = List.of(
            new HttpString("Access-Control-Allow-Origin"),
            new HttpString("Access-Control-Allow-Credentials"),
            new HttpString("Access-Control-Allow-Methods"),
            new HttpString("Access-Control-Allow-Headers"),
            new HttpString("Access-Control-Max-Age"));

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(AnswerHeaders::before);
    }

    private static HttpHandler before(HttpHandler next) {
        return exchange -> {
            List<Said> said = said(exchange.getResponseHeaders());
            exchange.addResponseCommitListener(answer -> complete(answer, said));
            next.handleRequest(exchange);
        };
    }

    private static void complete(HttpServerExchange exchange, List<Said> said) {
        HeaderMap headers = exchange.getResponseHeaders();
        NOT_FOR_OTHER_SITES.forEach(headers::remove);
        said.stream().filter(one -> !headers.contains(one.name())).forEach(one -> headers.put(one.name(), one.value()));
        if (!headers.contains(Headers.CACHE_CONTROL) && isForOne(exchange)) {
            headers.put(Headers.CACHE_CONTROL, "no-store");
        }
    }

    private static boolean isForOne(HttpServerExchange exchange) {
        int status = exchange.getStatusCode();
        return RequestCheck.isRest(exchange.getRequestPath())
                || status >= FIRST_OTHER_THAN_CONTENT && status != NOT_MODIFIED;
    }

    /** What the server's own filters have said before the portal was asked. */
    private static List<Said> said(HeaderMap headers) {
        List<Said> said = new ArrayList<>();
        for (HeaderValues values : headers) {
            said.add(new Said(values.getHeaderName(), values.getFirst()));
        }
        return said;
    }

    private record Said(HttpString name, String value) {}
}
