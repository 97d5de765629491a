package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loive.identity.Policy;
import vn.loive.identity.Post;
import vn.loive.identity.PostEnded;
import vn.loive.identity.Posts;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.UnitId;

/** Gives the tasks of whoever may not do them any more back to their unit, because a post or a deputy's time has ended. */
@ApplicationScoped
@Transactional
public class ReturnToTheUnit {
    /** Longer than any server is away at a time. */
    private static final Duration LOOKED_BACK = Duration.ofDays(8);

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Posts posts;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

    /** In the transaction of the act that ends it. */
    void atOnce(@Observes PostEnded ended) {
        from(ended.unit());
    }

    /** The same for what has ended by itself, with its last day. */
    public int whereAPostHasRunOut() {
        Instant now = clock.instant();
        List<?> units = entities.createNativeQuery("SELECT DISTINCT e.unit FROM ("
                        + "SELECT unit FROM portal.post WHERE until_at > ?1 AND until_at <= ?2"
                        // and where somebody acts for another just now: what he may do changes with his own posts, too
                        + " UNION ALL SELECT unit FROM portal.deputy WHERE until_at > ?1 AND from_at <= ?2) e")
                .setParameter(1, now.minus(LOOKED_BACK))
                .setParameter(2, now)
                .getResultList();
        return units.stream().mapToInt(unit -> from(new UnitId((String) unit))).sum();
    }

    /** How many tasks of a unit were in hands that may not do them any more. */
    private int from(UnitId unit) {
        Map<String, Set<Post>> held = new LinkedHashMap<>();
        List<WorkItem> lost = claimedAt(unit).stream()
                .filter(item -> {
                    String account = item.assignee().orElseThrow();
                    Set<Post> now = held.computeIfAbsent(account, posts::of);
                    return Policy.right(now, unit, item.step().roles()).isEmpty();
                })
                .toList();
        lost.forEach(this::giveBack);
        return lost.size();
    }

    private List<WorkItem> claimedAt(UnitId unit) {
        return entities.createQuery(
                        "SELECT w FROM WorkItem w WHERE w.unit = ?1 AND w.state = ?2 AND w.assignee IS NOT NULL"
                                + " ORDER BY w.task",
                        WorkItem.class)
                .setParameter(1, unit.value())
                .setParameter(2, WorkItem.State.CLAIMED)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private void giveBack(WorkItem item) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("outcome", "post-ended");
        details.put("step", item.step().id());
        item.assigneeName().ifPresent(before -> details.put("from", before));
        item.handBack();
        events.fire(new TaskHandedBack(item.code(), Actor.SYSTEM, details));
    }
}
