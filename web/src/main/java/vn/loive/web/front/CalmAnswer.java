package vn.loive.web.front;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.nio.charset.StandardCharsets;
import vn.loive.web.layout.Texts;

/** Says no in a few calm words, without a thread, a page or a table: what is answered when there is no room. */
enum CalmAnswer {
    BUSY(StatusCodes.SERVICE_UNAVAILABLE, "busy", "busy", 5),
    TOO_OFTEN(StatusCodes.TOO_MANY_REQUESTS, "too-often", "http-429", 30),
    TOO_LARGE(StatusCodes.REQUEST_ENTITY_TOO_LARGE, "too-long", "http-413", 0),
    NO_FILES_HERE(StatusCodes.UNSUPPORTED_MEDIA_TYPE, "no-files-here", "http-415", 0),
    FILES_NEED_A_LOGIN(StatusCodes.UNAUTHORIZED, "no-files-here", "http-401", 0);

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%1$s"><head><meta charset="UTF-8"/><meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="robots" content="noindex"/><title>%2$s</title>
            <link rel="stylesheet" href="/jakarta.faces.resource/css/tokens.css.xhtml?ln=loive"/>
            <link rel="stylesheet" href="/jakarta.faces.resource/css/portal.css.xhtml?ln=loive"/></head>
            <body><main id="main"><div class="inner"><div class="column"><h1>%3$s</h1><p>%4$s</p>
            <p><a class="button quiet" href="/">%5$s</a></p></div></div></main></body></html>
            """;

    private final int status;
    private final String page;
    private final String problem;
    private final int secondsToWait;

    CalmAnswer(int status, String page, String problem, int secondsToWait) {
        this.status = status;
        this.page = page;
        this.problem = problem;
        this.secondsToWait = secondsToWait;
    }

    /** Ends the exchange with this answer; what is still coming in is not read. */
    void to(HttpServerExchange exchange) {
        boolean program = exchange.getRequestPath().startsWith("/api/");
        exchange.setStatusCode(status);
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        if (secondsToWait > 0) {
            exchange.getResponseHeaders().put(Headers.RETRY_AFTER, secondsToWait);
        }
        String language = program
                ? AskedLanguage.of(exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE))
                : spokenBy(exchange);
        exchange.getResponseHeaders()
                .put(Headers.CONTENT_TYPE, program ? "application/problem+json" : "text/html;charset=UTF-8");
        exchange.getResponseHeaders().put(Headers.CONTENT_LANGUAGE, language);
        exchange.getResponseSender().send(program ? problem(language) : page(language), StandardCharsets.UTF_8);
    }

    private String page(String language) {
        return PAGE.formatted(
                language,
                Texts.say(language, "errors." + page + ".title"),
                Texts.say(language, "errors." + page + ".heading"),
                Texts.say(language, "errors." + page + ".what"),
                Texts.say(language, "errors.to-start"));
    }

    /** The sentences are ours and hold no sign that JSON would have to escape. */
    private String problem(String language) {
        return "{\"type\":\"urn:loive:problem:%1$s\",\"title\":\"%2$s\",\"status\":%3$d,\"detail\":\"%4$s\",\"code\":\"%1$s\"}"
                .formatted(
                        problem,
                        Texts.say(language, "problem." + problem + ".title"),
                        status,
                        Texts.say(language, "problem." + problem));
    }

    private static String spokenBy(HttpServerExchange exchange) {
        Cookie kept = exchange.getRequestCookie("lang");
        return kept != null && "en".equals(kept.getValue()) ? "en" : "vi";
    }
}
