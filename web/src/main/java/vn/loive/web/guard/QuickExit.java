package vn.loive.web.guard;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import vn.loive.web.layout.Contact;

/**
 * Leaves the portal at once for a harmless page. The portal's own button also ends the session, so that going back shows
 * nothing; a mere link, or a form without a token, only leads away.
 */
@WebServlet("/exit")
public class QuickExit extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient Contact contact;

    @Inject
    private transient FormTokens tokens;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        neutral(response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", contact.getExit());
    }

    /** A form may only lead to places that the policy of its page names; so this answer is a page that goes on by itself. */
    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (tokens.isGood()) {
            end(request);
            response.setHeader("Clear-Site-Data", LogOut.FORGET);
        }
        neutral(response);
        response.setHeader("Refresh", "0; url=" + contact.getExit());
        response.setContentType("text/html");
        response.setCharacterEncoding("UTF-8");
        String address = contact.getExit().replace("&", "&amp;").replace("\"", "&quot;");
        response.getWriter()
                .write("<!DOCTYPE html><html lang=\"vi\"><title>…</title><p><a rel=\"noreferrer\" href=\"" + address
                        + "\">…</a></p></html>");
    }

    private static void end(HttpServletRequest request) throws ServletException {
        request.logout();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static void neutral(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
    }
}
