package vn.loive.web.workqueue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.workqueue.ClaimTask;
import vn.loive.workqueue.WorkItem;

/** Behind the button "take": claims the task that the button names and opens its page. */
@WebServlet("/tasks/claim")
public class TakeTask extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClaimTask claiming;

    @Inject
    private transient CurrentCaller callers;

    @Inject
    private transient PageProblems problems;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String task = Objects.requireNonNullElse(request.getParameter("task"), "");
        Result<WorkItem> taken = claiming.claim(callers.need(), task);
        if (taken instanceof Result.Done<WorkItem> done) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", StepAddress.of(done.value()));
        } else {
            problems.send(taken, response);
        }
    }
}
