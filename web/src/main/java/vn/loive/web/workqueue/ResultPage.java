package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.identity.Caller;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Redirect;
import vn.loive.workqueue.Assignable;
import vn.loive.workqueue.ListCandidates;
import vn.loive.workqueue.ListTasks;
import vn.loive.workqueue.WorkItem;

/** What became of each of many tasks: what could not be done comes first, with the reason. */
@Named("result")
@RequestScoped
public class ResultPage {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentCaller callers;

    @Inject
    BulkMemory memory;

    @Inject
    ListTasks listing;

    @Inject
    ListCandidates candidates;

    /**
     * One task.
     *
     * @param item the task, if the caller may see it
     * @param link its page, if he may open it
     * @param why why it was not done; empty when it was
     */
    public record Line(@Nullable WorkItem item, String link, String why) {}

    /** Before the page is shown: a result that nobody remembers leads to the queue. */
    public void open() {
        if (kept().isEmpty()) {
            Redirect.to("/tasks");
        }
    }

    private Optional<BulkMemory.Kept> kept() {
        return memory.find(request.getParameter("of"));
    }

    /** To whom the tasks were given; empty when the caller took them himself. */
    public String getTo() {
        return kept().map(BulkMemory.Kept::to).orElse("");
    }

    public List<Line> getDone() {
        return lines(true);
    }

    public List<Line> getUndone() {
        return lines(false);
    }

    private List<Line> lines(boolean done) {
        Caller caller = callers.need();
        return kept().stream()
                .flatMap(known -> known.lines().stream())
                .filter(line -> line.isDone() == done)
                .map(line -> line(caller, line))
                .toList();
    }

    private Line line(Caller caller, BulkMemory.Line line) {
        if (listing.find(caller, line.task()) instanceof Result.Done<WorkItem> own) {
            return new Line(own.value(), StepAddress.of(own.value()), line.why());
        }
        WorkItem led = candidates.of(caller, line.task()) instanceof Result.Done<Assignable> found
                ? found.value().items().get(0)
                : null;
        return new Line(led, "", line.why());
    }
}
