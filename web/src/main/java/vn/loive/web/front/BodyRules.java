package vn.loive.web.front;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.util.Locale;
import java.util.Map;

/** How large a body may be and whether it may hold files: by the exact address, never by how an address ends. */
final class BodyRules {
    /** What a form or a question can be at most: a long form with 2,000 letters of Vietnamese is 18 KB. */
    static final long MOST = 1024L * 1024;

    /** Files of a page are read to their end, or the browser would never show why they were not taken. */
    private static final long MOST_FILES_OF_A_PAGE = 64L * MOST;

    /** So much of what is too large is still read, unseen, so that its sender hears why. */
    static final long MOST_DRAINED = 12L * MOST;

    private static final long MOST_FILES_OF_A_PROGRAM = 13L * MOST;

    private static final Map<String, Long> UPLOADS = Map.of(
            "/apply/papers", MOST_FILES_OF_A_PAGE,
            "/applications/supplement", MOST_FILES_OF_A_PAGE,
            "/admin/models", MOST_FILES_OF_A_PAGE,
            "/admin/unit-lists", MOST_FILES_OF_A_PAGE,
            "/api/v1/attachments", MOST_FILES_OF_A_PROGRAM,
            "/api/v1/models", MOST_FILES_OF_A_PROGRAM,
            "/api/v1/unit-lists", MOST_FILES_OF_A_PROGRAM);

    private BodyRules() {}

    /** Whether files are taken at this address. */
    static boolean takesFiles(HttpServerExchange exchange) {
        return takesFiles(exchange.getRequestPath());
    }

    static boolean takesFiles(String path) {
        return UPLOADS.containsKey(withoutSuffix(path));
    }

    /** Whether files are taken from programs at this address, which bring their login along. */
    static boolean takesFilesOfPrograms(HttpServerExchange exchange) {
        return takesFiles(exchange) && KeptForms.isForPrograms(exchange);
    }

    static long most(HttpServerExchange exchange) {
        return most(exchange.getRequestPath());
    }

    static long most(String path) {
        return UPLOADS.getOrDefault(withoutSuffix(path), MOST);
    }

    /** Whether a body comes in parts, as files do. */
    static boolean isInParts(HttpServerExchange exchange) {
        String type = exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE);
        return type != null && type.strip().toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    private static String withoutSuffix(String path) {
        return path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
    }
}
