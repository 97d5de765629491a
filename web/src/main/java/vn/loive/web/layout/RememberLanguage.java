package vn.loive.web.layout;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Keeps a language chosen by {@code ?lang=} in a cookie, so that the next page speaks it too, without JavaScript. */
public class RememberLanguage extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String asked = Languages.askedBy(request);
        if (asked != null) {
            response.addCookie(cookie(asked, request.isSecure()));
        }
        request.setAttribute(Languages.ATTRIBUTE, Languages.of(request));
        chain.doFilter(request, response);
    }

    private static Cookie cookie(String language, boolean secure) {
        Cookie cookie = new Cookie(Languages.NAME, language);
        cookie.setPath("/");
        cookie.setMaxAge(ONE_YEAR);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }
}
