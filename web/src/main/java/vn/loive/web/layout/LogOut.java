package vn.loive.web.layout;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Ends the session here and, through the server's login, at the identity provider, and leads to the start page; the
 * browser is asked to forget what it keeps of us, the pages behind its back button too.
 */
@WebServlet("/logout")
public class LogOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        if (!response.isCommitted()) {
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Clear-Site-Data", "\"cache\"");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", "/");
        }
    }
}
