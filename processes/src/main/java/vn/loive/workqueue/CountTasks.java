package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.loive.identity.Caller;

/** How many tasks stand in each view of somebody's queue: one statement, which counts no further than is shown. */
@ApplicationScoped
@Transactional
public class CountTasks {
    /** More are shown as {@code 99+}. */
    public static final int MOST = 99;

    /** What is finished is not counted: nobody waits for it. */
    private static final List<QueueFilter.View> COUNTED = Arrays.stream(QueueFilter.View.values())
            .filter(view -> view != QueueFilter.View.DONE)
            .toList();

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private DueSoon soon;

    @Inject
    private Clock clock;

    public Map<QueueFilter.View, Integer> count(Caller caller) {
        return count(QueueScope.of(caller));
    }

    /** The counts, one more than {@link #MOST} at the most. */
    public Map<QueueFilter.View, Integer> count(QueueScope scope) {
        Map<QueueFilter.View, Integer> counts = new EnumMap<>(QueueFilter.View.class);
        if (scope.isEmpty()) {
            COUNTED.forEach(view -> counts.put(view, 0));
            return counts;
        }
        Instant now = clock.instant();
        Instant until = soon.until();
        Map<String, Object> parameters = new LinkedHashMap<>();
        String sql = COUNTED.stream()
                .map(view -> {
                    QueueSql question = new QueueSql(scope, QueueFilter.of(view), now, until);
                    String count = question.count(MOST + 1);
                    parameters.putAll(question.parameters());
                    return count;
                })
                .collect(Collectors.joining(", ", "SELECT ", ""));
        entities.createNativeQuery(QueueSql.PLANNED_ONCE).executeUpdate();
        Query query = entities.createNativeQuery(sql);
        parameters.forEach(query::setParameter);
        Object[] row = (Object[]) query.getSingleResult();
        for (int i = 0; i < row.length; i++) {
            counts.put(COUNTED.get(i), ((Number) row[i]).intValue());
        }
        return counts;
    }
}
