package vn.loive.web.guard;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Ends the session here and, through the server's login, at the identity provider, and leads to the start page; the
 * browser is asked to forget what it keeps of us, the pages behind its back button too. A mere link to it ends nothing.
 */
@WebServlet("/logout")
public class LogOut extends HttpServlet {
    /** What the browser is asked to forget. */
    static final String FORGET = "\"cache\", \"storage\"";

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        goToTheStart(response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        if (!response.isCommitted()) {
            response.setHeader("Clear-Site-Data", FORGET);
            goToTheStart(response);
        }
    }

    private static void goToTheStart(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", "/");
    }
}
