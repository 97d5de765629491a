package vn.loive.web.workqueue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import vn.loive.identity.Caller;
import vn.loive.shared.Result;
import vn.loive.workqueue.ClaimTask;
import vn.loive.workqueue.WorkItem;

/** Behind the button "take": claims the task that the button names and opens its page. */
@WebServlet("/tasks/claim")
public class TakeTask extends TaskButton {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient ClaimTask claiming;

    @Override
    Result<WorkItem> act(Caller caller, String task) {
        return claiming.claim(caller, task);
    }

    @Override
    String addressAfter(WorkItem item) {
        return StepAddress.of(item);
    }
}
