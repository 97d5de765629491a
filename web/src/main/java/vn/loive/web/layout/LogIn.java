package vn.loive.web.layout;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.loive.web.identity.LoginService;

/**
 * The log-in link. {@code /login?to=…} keeps in a cookie where to go on, since the way through the login loses an
 * address's query; before {@code /account/login} the server asks for the login, so there it only leads on. While the
 * login itself is away, it says so instead of leading there.
 */
@WebServlet({"/login", "/account/login"})
public class LogIn extends HttpServlet {
    private static final long serialVersionUID = 1L;
    static final String COOKIE = "to";
    private static final String BEHIND_THE_LOGIN = "/account/login";
    static final int TEN_MINUTES = 600;

    @Inject
    private transient LoginService service;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean loggedIn = request.getServletPath().equals(BEHIND_THE_LOGIN);
        if (!loggedIn && !service.answers()) {
            response.setHeader("Retry-After", "30");
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        String goOn = Addresses.local(loggedIn ? remembered(request.getCookies()) : request.getParameter("to"));
        response.addCookie(cookie(goOn, loggedIn ? 0 : TEN_MINUTES, request.isSecure()));
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", loggedIn ? goOn : BEHIND_THE_LOGIN);
    }

    private static Cookie cookie(String address, int seconds, boolean secure) {
        Cookie cookie = new Cookie(COOKIE, URLEncoder.encode(address, StandardCharsets.UTF_8));
        cookie.setPath(BEHIND_THE_LOGIN);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setMaxAge(seconds);
        cookie.setAttribute("SameSite", "Lax");
        return cookie;
    }

    private static @Nullable String remembered(Cookie @Nullable [] cookies) {
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName())) {
                    return decoded(cookie.getValue());
                }
            }
        }
        return null;
    }

    private static @Nullable String decoded(String value) {
        try {
            return URLDecoder.decode(value, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
