package vn.loive.web.front;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.Protocols;

/**
 * Where a message ends must be one question with one answer, or a proxy and the server read two different messages. The
 * server's parser refuses what contradicts itself; it takes every other word than {@code chunked} for it, though, and in
 * HTTP/1.0 too (RFC 9112, 6.1).
 */
final class Framing {
    private Framing() {}

    static boolean isClear(HttpServerExchange exchange) {
        return endsClearly(exchange) && hasFewCookies(exchange);
    }

    /** The server counts them when somebody looks at the first. */
    private static boolean hasFewCookies(HttpServerExchange exchange) {
        try {
            exchange.getRequestCookie("");
            return true;
        } catch (IllegalStateException tooMany) {
            return false;
        }
    }

    private static boolean endsClearly(HttpServerExchange exchange) {
        HeaderValues codings = exchange.getRequestHeaders().get(Headers.TRANSFER_ENCODING);
        return codings == null || isClear(codings, exchange.getProtocol().equals(Protocols.HTTP_1_1));
    }

    private static boolean isClear(HeaderValues codings, boolean newEnough) {
        return newEnough && codings.size() == 1 && codings.getFirst().strip().equalsIgnoreCase("chunked");
    }
}
