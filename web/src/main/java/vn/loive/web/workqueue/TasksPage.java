package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.identity.Caller;
import vn.loive.procedure.Procedure;
import vn.loive.procedure.Procedures;
import vn.loive.routing.Step;
import vn.loive.shared.Page;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Redirect;
import vn.loive.workqueue.ListTasks;
import vn.loive.workqueue.QueueFilter;
import vn.loive.workqueue.WorkItem;

/** The queue: what waits for this official, the most urgent first. */
@Named("tasks")
@RequestScoped
public class TasksPage {
    @Inject
    CurrentCaller callers;

    @Inject
    ListTasks listing;

    @Inject
    Procedures procedures;

    @Inject
    PageProblems problems;

    @Inject
    HttpServletRequest request;

    private @Nullable QueueAddress address;
    private @Nullable Page<WorkItem> page;

    /** A tab of the queue. */
    public record Tab(String word, String link, boolean current, String count) {}

    /** Sends away whoever has no queue: auditors to the history, everybody else to the page that says no. */
    public void open() {
        Caller caller = callers.need();
        if (!caller.isStaff()) {
            problems.answer(Result.notAllowed("not-your-task"));
        } else if (!Workplace.hasQueue(caller) && callers.has("auditor")) {
            Redirect.to("/history");
        }
    }

    QueueAddress address() {
        QueueAddress read = address == null ? QueueAddress.read(request::getParameter) : address;
        address = read;
        return read;
    }

    Page<WorkItem> page() {
        Page<WorkItem> read =
                page == null ? listing.list(callers.need(), address().filter()) : page;
        page = read;
        return read;
    }

    public List<WorkItem> getItems() {
        return page().items();
    }

    /** Where the next page begins; empty on the last one. */
    public String getNext() {
        return page().next().map(address()::next).orElse("");
    }

    /** The first page; empty when this is it. */
    public String getFirst() {
        return address().after().isEmpty() ? "" : address().first();
    }

    public List<Tab> getTabs() {
        return Arrays.stream(QueueFilter.View.values())
                .map(view -> new Tab(
                        view.word(), address().of(view), view == address().view(), count(view)))
                .toList();
    }

    /** How many wait in a tab, as far as counting is worth while; nothing for what is done. */
    private String count(QueueFilter.View view) {
        if (view == QueueFilter.View.DONE) {
            return "";
        }
        QueueFilter all = QueueFilter.of(view);
        Page<WorkItem> counted = listing.list(
                callers.need(),
                new QueueFilter(
                        all.view(),
                        all.unit(),
                        all.step(),
                        all.service(),
                        all.overdue(),
                        all.search(),
                        false,
                        Page.MOST - 1,
                        Optional.empty()));
        return counted.items().size() + (counted.next().isPresent() ? "+" : "");
    }

    /** The steps that can wait for this official. */
    public List<Step> getSteps() {
        Caller caller = callers.need();
        return Arrays.stream(Step.values())
                .filter(step -> caller.hasAnyOf(step.roles()))
                .toList();
    }

    public List<Procedure> getServices() {
        return procedures.offered();
    }

    /** Where a task is opened. */
    public String link(WorkItem item) {
        return StepAddress.of(item);
    }

    public boolean isMine(WorkItem item) {
        return item.state() == WorkItem.State.CLAIMED && has(item);
    }

    public boolean isFree(WorkItem item) {
        return item.state() == WorkItem.State.OPEN;
    }

    public boolean isEnded(WorkItem item) {
        return item.endedAt().isPresent();
    }

    private boolean has(WorkItem item) {
        return item.assignee().filter(callers.need().account()::equals).isPresent();
    }

    /** The task that was just decided or handed back, to say so. */
    public @Nullable WorkItem getJust() {
        String task = Optional.ofNullable(request.getParameter("done"))
                .or(() -> Optional.ofNullable(request.getParameter("back")))
                .orElse("");
        return !task.isEmpty() && listing.find(callers.need(), task) instanceof Result.Done<WorkItem> done
                ? done.value()
                : null;
    }

    public String getState() {
        return address().view().word();
    }

    public String getSearch() {
        return address().search();
    }

    public String getStep() {
        return address().step();
    }

    public String getService() {
        return address().service();
    }

    public boolean isOverdue() {
        return address().overdue();
    }

    public boolean isNewest() {
        return address().newest();
    }

    public boolean isNarrowed() {
        return address().isNarrowed();
    }

    public String getWide() {
        return address().wide();
    }
}
