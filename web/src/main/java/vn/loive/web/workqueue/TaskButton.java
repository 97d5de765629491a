package vn.loive.web.workqueue;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import vn.loive.identity.Caller;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.workqueue.WorkItem;

/** Behind a button that names a task: does something with it and goes on to another page, or says why not. */
abstract class TaskButton extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient CurrentCaller callers;

    @Inject
    private transient PageProblems problems;

    abstract Result<WorkItem> act(Caller caller, String task);

    /** Where the person goes when it was done. */
    abstract String addressAfter(WorkItem item);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        String task = Objects.requireNonNullElse(request.getParameter("task"), "");
        Result<WorkItem> result = act(callers.need(), task);
        if (result instanceof Result.Done<WorkItem> done) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", addressAfter(done.value()));
        } else {
            problems.send(result, response);
        }
    }
}
