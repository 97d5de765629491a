package vn.loive.web.layout;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The languages that the portal speaks, and which of them a request asks for: its address first, then its cookie. */
final class Languages {
    static final String VIETNAMESE = "vi";
    static final String ENGLISH = "en";
    static final List<String> SPOKEN = List.of(VIETNAMESE, ENGLISH);
    static final String NAME = "lang";

    /** Where the language of a request is kept for the error page that it may be sent on to. */
    static final String ATTRIBUTE = "vn.loive.language";

    private Languages() {}

    static String of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof String settled) {
            return settled;
        }
        String asked = askedBy(request);
        return asked != null ? asked : remembered(request.getCookies());
    }

    static @Nullable String askedBy(HttpServletRequest request) {
        String asked = inQuery(request.getQueryString());
        return asked != null && SPOKEN.contains(asked) ? asked : null;
    }

    /** Reads the query only: asking for a parameter would read the body before its encoding is known. */
    private static @Nullable String inQuery(@Nullable String query) {
        if (query == null) {
            return null;
        }
        for (String pair : query.split("&", -1)) {
            if (pair.startsWith(NAME + "=")) {
                return pair.substring(NAME.length() + 1);
            }
        }
        return null;
    }

    private static String remembered(Cookie @Nullable [] cookies) {
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (NAME.equals(cookie.getName()) && SPOKEN.contains(cookie.getValue())) {
                    return cookie.getValue();
                }
            }
        }
        return VIETNAMESE;
    }
}
