package vn.loive.web.document.rest;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * A paper on its way to a browser, which may show it and do nothing else with it: it is what it says it is (nosniff, set for
 * every answer), it cannot load or run anything, nobody else can frame it, and it is kept nowhere.
 */
final class PaperResponse {
    static final String SHOWN = "inline";
    static final String SAVED = "attachment";

    /** A picture is shown in a sandbox of its own. */
    private static final String PICTURE = "default-src 'none'; frame-ancestors 'self'; sandbox";

    /** The browser's own reader of PDFs does not start in a sandbox; the paper itself has nothing that could run. */
    private static final String PDF =
            "default-src 'none'; object-src 'self'; img-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    private PaperResponse() {}

    static Response of(byte[] content, String contentType, String name, String disposition) {
        return Response.ok(content, contentType)
                .header("Content-Disposition", disposition + "; filename*=UTF-8''" + encoded(name))
                .header("Content-Security-Policy", contentType.equals("application/pdf") ? PDF : PICTURE)
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
