package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import vn.loive.engine.TaskCreated;
import vn.loive.engine.TaskEnded;
import vn.loive.intake.Application;
import vn.loive.intake.ApplicationStopped;
import vn.loive.intake.ApplicationSupplemented;
import vn.loive.intake.ApplicationWithdrawn;
import vn.loive.intake.Applications;
import vn.loive.reference.Units;
import vn.loive.shared.DomainEvent;

/** Writes the queue as the engine's tokens move, in the transaction that moves them. */
@ApplicationScoped
public class KeepQueue {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Applications applications;

    @Inject
    private Units units;

    @Inject
    private WorkItems items;

    @Inject
    private Clock clock;

    void enqueue(@Observes TaskCreated created) {
        Application application = applications.need(created.application().value());
        application.promise(created.due());
        entities.persist(new WorkItem(
                created, application, units.provinceOf(created.unit()).id(), clock.instant()));
    }

    void dequeue(@Observes TaskEnded ended) {
        WorkItem item = entities.find(WorkItem.class, ended.task());
        if (item != null && item.isWaiting()) {
            item.end(ended.completed(), clock.instant());
        }
    }

    /** The family has supplemented: nobody waits for it any more. */
    void answered(@Observes ApplicationSupplemented supplemented) {
        stopWaiting(supplemented);
    }

    void withdrawn(@Observes ApplicationWithdrawn withdrawn) {
        stopWaiting(withdrawn);
    }

    void stopped(@Observes ApplicationStopped stopped) {
        stopWaiting(stopped);
    }

    private void stopWaiting(DomainEvent event) {
        items.waitingForTheFamily(event.application()).forEach(WorkItem::stopWaiting);
    }
}
