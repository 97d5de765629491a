package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.workqueue.SavedView;
import vn.loive.workqueue.SavedViews;

/** The views of the queue that the official has kept, on the page of the queue. */
@Named("keptViews")
@RequestScoped
public class KeptViews {
    private static final Set<String> TOLD =
            Set.of("kept", "renamed", "gone", "missing", "too-long", "name-taken", "too-many-views");

    @Inject
    CurrentCaller callers;

    @Inject
    SavedViews saved;

    @Inject
    TasksPage page;

    @Inject
    HttpServletRequest request;

    private @Nullable List<SavedView> all;

    /** A kept view as a link. */
    public record Link(String id, String name, boolean current) {}

    public List<Link> getAll() {
        List<SavedView> read = all == null ? saved.of(callers.need()) : all;
        all = read;
        String here = page.address().kept();
        return read.stream()
                .map(view -> new Link(
                        view.id().toString(), view.name(), view.address().equals(here)))
                .toList();
    }

    /** True when what is shown has filters or an order that no kept view has. */
    public boolean isOffered() {
        return page.address().isWorthKeeping() && getAll().stream().noneMatch(Link::current);
    }

    /** What the last button has done, or why not: the end of a text's key; empty when there is nothing to say. */
    public String getTold() {
        return Optional.ofNullable(request.getParameter("view"))
                .filter(TOLD::contains)
                .orElse("");
    }

    public boolean isDone() {
        return Set.of("kept", "renamed", "gone").contains(getTold());
    }

    public int getLongest() {
        return SavedView.LONGEST_NAME;
    }

    public int getMost() {
        return SavedView.MOST;
    }
}
