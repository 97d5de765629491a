package vn.loive.web.front;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/** Gives a session its full time once somebody has logged in, and the browser the sign of it. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class LongerWithALogin extends HttpFilter {
    static final String HAS_LOGIN = "vn.loive.login";
    private static final long serialVersionUID = 1L;
    private static final int HALF_AN_HOUR = 30 * 60;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpSession session = request.getUserPrincipal() == null ? null : request.getSession(false);
        if (session != null && session.getAttribute(HAS_LOGIN) == null) {
            session.setAttribute(HAS_LOGIN, Boolean.TRUE);
            session.setMaxInactiveInterval(HALF_AN_HOUR);
            SessionsOfStrangers.of(request.getServletContext()).hasLoggedIn(session.getId());
            response.addCookie(sign(request.isSecure()));
        }
        chain.doFilter(request, response);
    }

    private static Cookie sign(boolean secure) {
        Cookie sign = new Cookie(SessionSign.NAME, SessionSign.OURS.make());
        sign.setPath("/");
        sign.setMaxAge((int) SessionSign.LASTS.toSeconds());
        sign.setHttpOnly(true);
        sign.setSecure(secure);
        sign.setAttribute("SameSite", "Lax");
        return sign;
    }
}
