package vn.loive.web.guard;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * For which requests the session's cookie counts: for pages, and of the REST interface only for files that a page of the
 * portal shows or offers, asked for by that page. Everything else there needs a bearer token.
 */
final class CookieUse {
    private static final HttpString SITE = new HttpString("Sec-Fetch-Site");
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Set<String> FROM_HERE_OR_TYPED = Set.of("same-origin", "none");

    private static final Pattern FILES = Pattern.compile("/api/v1/(attachments/[^/]+"
            + "|applications/[^/]+/receipt"
            + "|applications/[^/]+/history\\.[a-z]+"
            + "|register\\.[a-z]+"
            + "|models/[^/]+/[^/]+\\.bpmn)");

    private CookieUse() {}

    static boolean isFor(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getRequestHeaders();
        return isFor(
                exchange.getRequestMethod().toString(),
                exchange.getRelativePath(),
                headers.getFirst(Headers.AUTHORIZATION),
                headers.getFirst(SITE));
    }

    static boolean isFor(String method, String path, @Nullable String authorization, @Nullable String site) {
        return !RequestCheck.isRest(path)
                || authorization == null
                        && READING.contains(method)
                        && FILES.matcher(path).matches()
                        && (site == null || FROM_HERE_OR_TYPED.contains(site));
    }
}
