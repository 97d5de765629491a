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
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.loive.identity.Caller;
import vn.loive.shared.Cursor;
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
    private Clock clock;

    public QueuePage list(Caller caller, QueueFilter filter) {
        return list(QueueScope.of(caller), filter);
    }

    /** The page of whoever looks through a scope. */
    public QueuePage list(QueueScope scope, QueueFilter filter) {
        if (scope.isEmpty()) {
            return QueuePage.empty();
        }
        if (filter.search().isEmpty()) {
            entities.createNativeQuery(QueueSql.PLANNED_ONCE).executeUpdate();
        }
        QueueSql question = new QueueSql(scope, filter, clock.instant(), soon.until());
        Query query = entities.createNativeQuery(question.rows(), WorkItem.class);
        question.parameters().forEach(query::setParameter);
        List<WorkItem> found = new ArrayList<>();
        query.getResultList().forEach(row -> found.add((WorkItem) row));
        return page(found, filter);
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

    private static QueuePage page(List<WorkItem> found, QueueFilter filter) {
        boolean more = found.size() > filter.limit();
        List<WorkItem> rows = new ArrayList<>(more ? found.subList(0, filter.limit()) : found);
        boolean isLater = filter.cursor().isPresent() && !rows.isEmpty();
        if (filter.backwards()) {
            Collections.reverse(rows);
            return new QueuePage(rows, first(rows, filter, more), last(rows, filter, isLater));
        }
        return new QueuePage(rows, first(rows, filter, isLater), last(rows, filter, more));
    }

    private static Optional<Cursor> first(List<WorkItem> rows, QueueFilter filter, boolean isThere) {
        return isThere ? Optional.of(filter.order().cursor(rows.get(0))) : Optional.empty();
    }

    private static Optional<Cursor> last(List<WorkItem> rows, QueueFilter filter, boolean isThere) {
        return isThere ? Optional.of(filter.order().cursor(rows.get(rows.size() - 1))) : Optional.empty();
    }
}
