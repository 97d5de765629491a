package vn.loive.web.workqueue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.workqueue.HandBackTask;
import vn.loive.workqueue.WorkItem;

/** Behind the button "hand back": gives the task back to the unit and shows the queue. */
@WebServlet("/tasks/hand-back")
public class GiveTaskBack extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HandBackTask handingBack;

    @Inject
    private transient CurrentCaller callers;

    @Inject
    private transient PageProblems problems;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String task = Objects.requireNonNullElse(request.getParameter("task"), "");
        Result<WorkItem> given = handingBack.handBack(callers.need(), task);
        if (given instanceof Result.Done<WorkItem> done) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(
                    "Location", "/tasks?back=" + StepAddress.encode(done.value().task()));
        } else {
            problems.send(given, response);
        }
    }
}
