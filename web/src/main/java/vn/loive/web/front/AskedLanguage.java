package vn.loive.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Settles which language a client asks for before anybody else reads the header: the JDK compares each wish with all
 * before it, so a long header would hold a processor, and pages, REST layer and server each fail in their own way at one
 * that they cannot read.
 */
public final class AskedLanguage {
    private static final int LONGEST = 200;
    private static final String VIETNAMESE = "vi";
    private static final Pattern READABLE = Pattern.compile(
            "\\s*+RANGE(\\s*+,\\s*+RANGE)*+\\s*+"
                    .replace(
                            "RANGE",
                            "(\\*|[A-Za-z]{1,8}+(-[A-Za-z0-9]{1,8}+)*+(-\\*)?)(\\s*+;\\s*+q=(0(\\.\\d{0,3}+)?|1(\\.0{0,3}+)?))?"));

    private AskedLanguage() {}

    /** Leaves one language in the header of each request. */
    static HttpHandler before(HttpHandler next) {
        return exchange -> {
            HeaderMap headers = exchange.getRequestHeaders();
            HeaderValues given = headers.get(Headers.ACCEPT_LANGUAGE);
            if (given != null) {
                headers.put(
                        Headers.ACCEPT_LANGUAGE, of(given.size() == 1 ? given.getFirst() : String.join(",", given)));
            }
            next.handleRequest(exchange);
        };
    }

    /** {@code en} when the header prefers English, otherwise Vietnamese; so too when it is long or cannot be read. */
    public static String of(@Nullable String header) {
        if (header == null
                || header.length() > LONGEST
                || !READABLE.matcher(header).matches()) {
            return VIETNAMESE;
        }
        try {
            String best = Locale.lookupTag(Locale.LanguageRange.parse(header), List.of(VIETNAMESE, "en"));
            return best == null ? VIETNAMESE : best;
        } catch (IllegalArgumentException e) {
            return VIETNAMESE;
        }
    }
}
