package vn.loive.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.util.List;
import java.util.Set;

/**
 * Three lanes with places of their own: pages and acts that need the database, fewer of them than it has connections;
 * files that are being sent; and what stands without a table behind it, which is answered whatever the others wait for.
 */
final class Lanes {
    private static final int THREADS_FOR_EACH_PROCESSOR = 16;
    private static final int CONNECTIONS_KEPT_FOR_JOBS = 6;
    private static final int MOST_WAITING = 200;
    private static final Set<String> WITHOUT_TABLES =
            Set.of("/", "/index", "/index.xhtml", "/help", "/help.xhtml", "/exit", "/robots.txt", "/favicon.ico");
    private static final List<String> FILES_OF_THE_PORTAL =
            List.of("/jakarta.faces.resource/", "/resources/", "/openapi");

    private final Places pages;
    private final Places files;
    private final Places plain;

    Lanes(int threads, int connections) {
        int forPages = Math.max(4, Math.min(connections - CONNECTIONS_KEPT_FOR_JOBS, threads * 2 / 3));
        int forFiles = Math.max(2, threads / 5);
        int rest = Math.max(2, threads - forPages - forFiles);
        pages = new Places(forPages, Math.max(3, forPages * 3 / 4), MOST_WAITING);
        files = new Places(forFiles, Math.max(2, forFiles / 2), MOST_WAITING);
        plain = new Places(rest, rest, MOST_WAITING);
    }

    static Lanes ofThisMachine() {
        String connections = System.getenv("LOIVE_DATABASE_POOL_MAX");
        return new Lanes(
                Runtime.getRuntime().availableProcessors() * THREADS_FOR_EACH_PROCESSOR,
                connections == null ? 20 : Integer.parseInt(connections));
    }

    void admit(HttpServerExchange exchange, boolean stranger, String household, HttpHandler next) throws Exception {
        String path = exchange.getRequestPath();
        Places lane = BodyRules.takesFiles(path) && !exchange.isRequestComplete()
                ? files
                : hasNoTable(path, stranger) ? plain : pages;
        lane.admit(exchange, household, next);
    }

    static boolean hasNoTable(String path, boolean stranger) {
        return FILES_OF_THE_PORTAL.stream().anyMatch(path::startsWith) || stranger && WITHOUT_TABLES.contains(path);
    }
}
