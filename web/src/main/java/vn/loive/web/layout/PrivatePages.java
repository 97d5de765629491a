package vn.loive.web.layout;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Forbids every browser to keep a page about a person: on a shared phone, going back shows nothing. */
@WebFilter(
        urlPatterns = {"/apply/*", "/applications/*", "/account/*", "/lookup/*", "/tasks/*", "/history/*"},
        asyncSupported = true)
public class PrivatePages extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        chain.doFilter(request, response);
    }
}
