package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.loive.audit.ListReads;
import vn.loive.identity.Caller;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.shared.Result;

/** The queue of a person, page by page: what waits at his units for one of his roles. */
@ApplicationScoped
@Transactional
public class ListTasks {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private WorkItems items;

    @Inject
    private DueSoon soon;

    @Inject
    private ListReads reads;

    @Inject
    private Clock clock;

    /** A page that somebody is shown: whose names stand on it is noted. */
    public Page<WorkItem> show(Caller caller, QueueFilter filter) {
        Page<WorkItem> page = list(caller, filter);
        reads.note(
                caller.asWhoever(),
                ListReads.Kind.QUEUE,
                filter.kinds(),
                page.items().stream().map(item -> item.code().value()).toList());
        return page;
    }

    /** The same without names in it, for whoever asks what has changed. */
    public Page<WorkItem> list(Caller caller, QueueFilter filter) {
        return list(QueueScope.of(caller), filter);
    }

    /** The page of whoever looks through a scope. */
    public Page<WorkItem> list(QueueScope scope, QueueFilter filter) {
        if (scope.isEmpty()) {
            return Page.empty();
        }
        if (filter.search().isEmpty()) {
            entities.createNativeQuery(QueueSql.PLANNED_ONCE).executeUpdate();
        }
        QueueSql question = new QueueSql(scope, filter, clock.instant(), soon.until());
        Query query = entities.createNativeQuery(question.rows(), WorkItem.class);
        question.parameters().forEach(query::setParameter);
        List<WorkItem> found = new ArrayList<>();
        query.getResultList().forEach(row -> found.add((WorkItem) row));
        return Page.of(found, filter.turn(), filter.order()::cursor);
    }

    /** One task that the caller may take. */
    public Result<WorkItem> find(Caller caller, String task) {
        return items.find(caller, task);
    }

    /** Whether the filter goes on from a row that the caller can have seen; otherwise its cursor is none of his. */
    public boolean goesOnFromHere(Caller caller, QueueFilter filter) {
        return filter.cursor().map(cursor -> isRow(caller, filter, cursor)).orElse(true);
    }

    private boolean isRow(Caller caller, QueueFilter filter, Cursor cursor) {
        WorkItem row = entities.find(WorkItem.class, cursor.id());
        if (row == null || !QueueScope.of(caller).sees(row)) {
            return false;
        }
        List<Instant> moments = filter.order().moments(row);
        // a family that has answered meanwhile leaves its row without the moment
        return moments.isEmpty() || moments.equals(cursor.at());
    }
}
