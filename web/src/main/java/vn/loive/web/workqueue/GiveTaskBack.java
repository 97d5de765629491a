package vn.loive.web.workqueue;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import vn.loive.identity.Caller;
import vn.loive.shared.Result;
import vn.loive.workqueue.HandBackTask;
import vn.loive.workqueue.WorkItem;

/** Behind the button "hand back": gives the task back to the unit and shows the queue. */
@WebServlet("/tasks/hand-back")
public class GiveTaskBack extends TaskButton {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient HandBackTask handingBack;

    @Override
    Result<WorkItem> act(Caller caller, String task) {
        return handingBack.handBack(caller, task);
    }

    @Override
    String addressAfter(WorkItem item) {
        return "/tasks?back=" + StepAddress.encode(item.task());
    }
}
