package vn.loive.web.layout;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Forbids every browser to keep a page about or for a person: on a shared phone, going back shows nothing. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class PrivatePages extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Look-up and guide need no login, and what they answer is nobody else's business. */
    private static final List<String> ALWAYS = List.of("/lookup", "/guide", "/account/", "/logout", "/exit");

    private static final List<String> SAME_FOR_EVERYBODY = List.of("/jakarta.faces.resource/", "/api/", "/openapi");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String path = request.getRequestURI();
        boolean person = request.getUserPrincipal() != null && !startsWithOneOf(SAME_FOR_EVERYBODY, path);
        if (person || startsWithOneOf(ALWAYS, path)) {
            response.setHeader("Cache-Control", "no-store");
        }
        chain.doFilter(request, response);
    }

    private static boolean startsWithOneOf(List<String> beginnings, String path) {
        return beginnings.stream().anyMatch(path::startsWith);
    }
}
