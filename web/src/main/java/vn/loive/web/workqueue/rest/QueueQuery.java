package vn.loive.web.workqueue.rest;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.loive.intake.ApplicationState;
import vn.loive.routing.Step;
import vn.loive.shared.Cursor;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.web.rest.PageQuery;
import vn.loive.workqueue.QueueFilter;
import vn.loive.workqueue.QueueSort;

/** Reads the query of {@code GET /api/v1/tasks}; tells all that is wrong with it at once. */
final class QueueQuery {
    private static final Set<String> KNOWN =
            Set.of("state", "unit", "step", "service", "overdue", "q", "sort", "limit", "after", "before");
    private static final int LONGEST_SEARCH = 200;

    private final MultivaluedMap<String, String> query;
    private final List<Refusal> refusals = new ArrayList<>();

    private QueueQuery(MultivaluedMap<String, String> query) {
        this.query = query;
    }

    static Result<QueueFilter> read(MultivaluedMap<String, String> query) {
        QueueQuery reader = new QueueQuery(query);
        QueueFilter filter = reader.filter();
        return reader.refusals.isEmpty() ? Result.done(filter) : Result.refused(reader.refusals);
    }

    private QueueFilter filter() {
        refusals.addAll(PageQuery.unknown(query, KNOWN));
        QueueSort sort = sort();
        QueueFilter.View view = view();
        int moments = QueueFilter.moments(view, sort);
        PageQuery page = PageQuery.read(query, moments, refusals);
        return new QueueFilter(
                view,
                value("unit").map(UnitId::new),
                step(),
                value("service"),
                words("state")
                        .flatMap(word -> ApplicationState.of(word).stream())
                        .findFirst(),
                overdue(),
                search(),
                sort,
                page.limit(),
                page.after(),
                before(moments));
    }

    /** Where to go back from: one goes on or back, not both. */
    private Optional<Cursor> before(int moments) {
        Optional<String> wished = value("before");
        Optional<Cursor> cursor = wished.flatMap(text -> Cursor.parse(text, moments));
        refuseUnless(wished.isEmpty() || (cursor.isPresent() && value("after").isEmpty()), "bad-cursor", "before");
        return cursor;
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(query.getFirst(name)).filter(text -> !text.isBlank());
    }

    /** {@code state} names a view, a state of the application, or one of each; two of a kind contradict one another. */
    private QueueFilter.View view() {
        List<QueueFilter.View> views = words("state")
                .flatMap(word -> QueueFilter.View.of(word).stream())
                .toList();
        long states = words("state")
                .filter(word -> ApplicationState.of(word).isPresent())
                .count();
        refuseUnless(
                views.size() <= 1
                        && states <= 1
                        && views.size() + states == words("state").count(),
                "unknown-choice",
                "state");
        return views.isEmpty() ? QueueFilter.View.WAITING : views.get(0);
    }

    private Stream<String> words(String name) {
        return query.getOrDefault(name, List.of()).stream().filter(text -> !text.isBlank());
    }

    private Optional<Step> step() {
        Optional<String> wished = value("step");
        Optional<Step> step = wished.flatMap(Step::ofId);
        refuseUnless(wished.isEmpty() || step.isPresent(), "unknown-choice", "step");
        return step;
    }

    private Optional<Boolean> overdue() {
        Optional<String> wished = value("overdue");
        refuseUnless(wished.isEmpty() || List.of("true", "false").contains(wished.get()), "unknown-choice", "overdue");
        return wished.map(Boolean::parseBoolean);
    }

    private Optional<String> search() {
        Optional<String> wished = value("q");
        refuseUnless(wished.isEmpty() || wished.get().length() <= LONGEST_SEARCH, "too-long", "q", LONGEST_SEARCH);
        return wished;
    }

    private QueueSort sort() {
        Optional<String> wished = value("sort");
        Optional<QueueSort> sort = wished.flatMap(QueueSort::of);
        refuseUnless(wished.isEmpty() || sort.isPresent(), "unknown-choice", "sort");
        return sort.orElse(QueueSort.USUAL);
    }

    private void refuseUnless(boolean good, String code, String field, Object... details) {
        if (!good) {
            refusals.add(Refusal.of(code, field, details));
        }
    }
}
