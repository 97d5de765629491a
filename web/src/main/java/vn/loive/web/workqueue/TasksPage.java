package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.intake.ApplicationState;
import vn.loive.procedure.Procedure;
import vn.loive.procedure.Procedures;
import vn.loive.routing.Step;
import vn.loive.shared.Page;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.Searched;
import vn.loive.workqueue.CountTasks;
import vn.loive.workqueue.ListTasks;
import vn.loive.workqueue.QueueFilter;
import vn.loive.workqueue.QueueSort;
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
    CountTasks counting;

    @Inject
    Procedures procedures;

    @Inject
    QueueLines wording;

    @Inject
    PageProblems problems;

    @Inject
    HttpServletRequest request;

    @Inject
    Searched searched;

    private @Nullable QueueAddress address;
    private @Nullable Page<WorkItem> page;
    private @Nullable List<QueueLine> lines;
    private @Nullable Map<QueueFilter.View, Integer> counts;

    /** A tab of the queue. */
    public record Tab(String word, String link, boolean current, String count) {}

    /** Sends away whoever has no queue: auditors to the history, administrators to theirs, everybody else to the page that says no. */
    public void open() {
        Caller caller = callers.need();
        if (!caller.isStaff()) {
            problems.answer(Result.notAllowed("not-your-task"));
        } else if (!Workplace.hasQueue(caller) && caller.has(Role.AUDITOR)) {
            Redirect.to("/history");
        } else if (!Workplace.hasQueue(caller) && caller.has(Role.ADMINISTRATOR)) {
            Redirect.to("/admin");
        }
    }

    QueueAddress address() {
        QueueAddress read = address == null ? QueueAddress.read(searched::parameter) : address;
        address = read;
        return read;
    }

    /** The page asked for; a cursor that is none of his leads to the first one. */
    Page<WorkItem> page() {
        Page<WorkItem> read = page;
        if (read == null) {
            Caller caller = callers.need();
            QueueFilter wanted = address().filter();
            read = listing.show(caller, listing.goesOnFromHere(caller, wanted) ? wanted : wanted.fromTheBeginning());
            page = read;
        }
        return read;
    }

    public List<WorkItem> getItems() {
        return page().items();
    }

    /** Where the next page begins; empty on the last one. */
    public String getNext() {
        return page().next().map(address()::next).orElse("");
    }

    /** Where the page before this one ends; empty on the first one. */
    public String getPrevious() {
        return page().previous().map(address()::previous).orElse("");
    }

    /** The first page; empty when this is it. */
    public String getFirst() {
        return getPrevious().isEmpty() && !isAstray() ? "" : address().first();
    }

    /** True on a page with nothing on it that is not the first: what stood there has been worked off. */
    private boolean isAstray() {
        return getItems().isEmpty()
                && !address().filter().equals(address().filter().fromTheBeginning());
    }

    public List<Tab> getTabs() {
        return Arrays.stream(QueueFilter.View.values())
                .map(view -> new Tab(
                        view.word(), address().of(view), view == address().view(), count(view)))
                .toList();
    }

    /** How many stand in a tab, as far as counting is worth while; nothing for what is done. */
    private String count(QueueFilter.View view) {
        Map<QueueFilter.View, Integer> all = counts == null ? counting.count(callers.need()) : counts;
        counts = all;
        Integer many = all.get(view);
        return many == null ? "" : many > CountTasks.MOST ? CountTasks.MOST + "+" : many.toString();
    }

    /** The units of which he sees the queue. */
    public List<UnitId> getUnits() {
        return callers.need().units().stream()
                .sorted(Comparator.comparing(UnitId::value))
                .toList();
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

    /** The lines of the table in words. */
    public List<QueueLine> getLines() {
        List<QueueLine> made = lines == null ? wording.of(getItems(), address().view()) : lines;
        lines = made;
        return made;
    }

    /** The key of what stands above the first column. */
    public String getHeading() {
        return switch (address().view()) {
            case DONE -> "queue.ended";
            case FAMILY -> "queue.answer";
            default -> "queue.due";
        };
    }

    public boolean isFree(WorkItem item) {
        return item.state() == WorkItem.State.OPEN;
    }

    public boolean isEnded(WorkItem item) {
        return item.endedAt().isPresent();
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

    public String getStands() {
        return address().stands();
    }

    /** The states in which applications can stand in this view; a view with one state offers none. */
    public List<ApplicationState> getStates() {
        return address().view().states();
    }

    public String getUnit() {
        return address().unit();
    }

    public boolean isOverdue() {
        return address().overdue();
    }

    public String getSort() {
        return address().sort().word();
    }

    public List<QueueSort> getSorts() {
        return Arrays.asList(QueueSort.values());
    }

    /** Where a script asks what has changed. */
    public String getChanges() {
        return address().changes();
    }

    public boolean isNarrowed() {
        return address().isNarrowed();
    }

    public String getWide() {
        return address().wide();
    }
}
