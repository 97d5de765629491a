package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.loive.identity.Caller;
import vn.loive.routing.Step;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.shared.PersonName;
import vn.loive.shared.Result;

/** The queue of a person: what waits at his units for one of his roles. */
@ApplicationScoped
@Transactional
public class ListTasks {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private WorkItems items;

    @Inject
    private Clock clock;

    public Page<WorkItem> list(Caller caller, QueueFilter filter) {
        List<String> steps = stepsOf(caller);
        if (steps.isEmpty() || caller.units().isEmpty()) {
            return Page.empty();
        }
        List<WorkItem> found = entities.createQuery(query(caller, steps, filter))
                .setMaxResults(filter.limit() + 1)
                .getResultList();
        return Page.of(found, filter.limit(), last -> cursor(last, filter));
    }

    /** One task that the caller may take. */
    public Result<WorkItem> find(Caller caller, String task) {
        return items.find(caller, task);
    }

    private static List<String> stepsOf(Caller caller) {
        List<String> steps = new ArrayList<>();
        for (Step step : Step.values()) {
            if (caller.hasAnyOf(step.roles())) {
                steps.add(step.id());
            }
        }
        return steps;
    }

    private static Cursor cursor(WorkItem last, QueueFilter filter) {
        List<Instant> at = filter.newestFirst() ? List.of(last.createdAt()) : List.of(last.dueAt(), last.createdAt());
        return new Cursor(at, last.task());
    }

    private CriteriaQuery<WorkItem> query(Caller caller, List<String> steps, QueueFilter filter) {
        CriteriaBuilder build = entities.getCriteriaBuilder();
        CriteriaQuery<WorkItem> query = build.createQuery(WorkItem.class);
        Root<WorkItem> item = query.from(WorkItem.class);
        List<Predicate> all = new ArrayList<>();
        all.add(item.get("unit")
                .in(caller.units().stream().map(unit -> unit.value()).toList()));
        all.add(item.get("step").in(steps));
        all.add(inView(build, item, caller, filter.view()));
        filter.unit().ifPresent(unit -> all.add(build.equal(item.get("unit"), unit.value())));
        filter.step().ifPresent(step -> all.add(build.equal(item.get("step"), step.id())));
        filter.service().ifPresent(service -> all.add(build.equal(item.get("service"), service)));
        filter.overdue().ifPresent(overdue -> all.add(inTime(build, item, overdue)));
        filter.search().ifPresent(search -> all.add(matches(build, item, search)));
        filter.after().ifPresent(after -> all.add(beyond(build, item, filter.newestFirst(), after)));
        return query.where(all.toArray(Predicate[]::new)).orderBy(order(build, item, filter.newestFirst()));
    }

    /** What becomes late first; among equals, what came first. */
    private static List<Order> order(CriteriaBuilder build, Root<WorkItem> item, boolean newestFirst) {
        return newestFirst
                ? List.of(build.desc(item.get("createdAt")), build.desc(item.get("task")))
                : List.of(build.asc(item.get("dueAt")), build.asc(item.get("createdAt")), build.asc(item.get("task")));
    }

    private static Predicate inView(CriteriaBuilder build, Root<WorkItem> item, Caller caller, QueueFilter.View view) {
        return switch (view) {
            case WAITING -> item.get("state").in(WorkItem.State.OPEN, WorkItem.State.CLAIMED);
            case OPEN -> build.equal(item.get("state"), WorkItem.State.OPEN);
            case MINE ->
                build.and(
                        build.equal(item.get("state"), WorkItem.State.CLAIMED),
                        build.equal(item.get("assignee"), caller.account()));
            case DONE ->
                build.and(
                        build.equal(item.get("state"), WorkItem.State.DONE),
                        build.equal(item.get("assignee"), caller.account()));
        };
    }

    private Predicate inTime(CriteriaBuilder build, Root<WorkItem> item, boolean overdue) {
        Path<Instant> due = item.get("dueAt");
        return overdue ? build.lessThan(due, clock.instant()) : build.greaterThanOrEqualTo(due, clock.instant());
    }

    private static Predicate matches(CriteriaBuilder build, Root<WorkItem> item, String search) {
        String plain = "%" + PersonName.searchable(search).replaceAll("([\\\\%_])", "\\\\$1") + "%";
        return build.or(
                build.like(item.get("personNamePlain"), plain, '\\'),
                build.like(build.lower(item.get("code")), plain, '\\'));
    }

    private static Predicate beyond(CriteriaBuilder build, Root<WorkItem> item, boolean newestFirst, Cursor after) {
        Path<Instant> created = item.get("createdAt");
        Path<String> task = item.get("task");
        Instant from = after.at().get(after.at().size() - 1);
        if (newestFirst) {
            return build.or(
                    build.lessThan(created, from),
                    build.and(build.equal(created, from), build.lessThan(task, after.id())));
        }
        Path<Instant> due = item.get("dueAt");
        Instant fromDue = after.at().get(0);
        Predicate later = build.or(
                build.greaterThan(created, from),
                build.and(build.equal(created, from), build.greaterThan(task, after.id())));
        return build.or(build.greaterThan(due, fromDue), build.and(build.equal(due, fromDue), later));
    }
}
