package vn.loive.web.workqueue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.workqueue.KeptWords;

/** Where the page of a step sends what is being typed, every few seconds, so that a lost session loses nothing. */
@WebServlet("/tasks/keep")
public class KeepWords extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentCaller callers;

    @Inject
    private transient KeptWords words;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        words.keep(
                callers.need(),
                text(request, "task"),
                text(request, "outcome"),
                text(request, "reason"),
                BesideTheOutcome.of(request));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    private static String text(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameter(name), "");
    }
}
