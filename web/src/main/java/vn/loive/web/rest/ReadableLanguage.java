package vn.loive.web.rest;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Settles which language a client asks for before the REST layer reads the header: that one would answer a header that
 * it cannot read with an empty page, where Vietnamese will do.
 */
@WebFilter(urlPatterns = "/api/*", asyncSupported = true)
public class ReadableLanguage extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final String HEADER = "Accept-Language";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request.getHeader(HEADER) == null ? request : new Settled(request), response);
    }

    /** {@code en} when the header prefers English, otherwise Vietnamese. */
    public static String of(@Nullable String header) {
        try {
            List<Locale.LanguageRange> wishes = header == null ? List.of() : Locale.LanguageRange.parse(header);
            String best = Locale.lookupTag(wishes, List.of("vi", "en"));
            return best == null ? "vi" : best;
        } catch (IllegalArgumentException e) {
            return "vi";
        }
    }

    /** A request whose header names one language. */
    private static final class Settled extends HttpServletRequestWrapper {
        private final String language;

        Settled(HttpServletRequest request) {
            super(request);
            language = of(request.getHeader(HEADER));
        }

        @Override
        public @Nullable String getHeader(String name) {
            return HEADER.equalsIgnoreCase(name) ? language : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return HEADER.equalsIgnoreCase(name) ? Collections.enumeration(List.of(language)) : super.getHeaders(name);
        }
    }
}
