package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.loive.identity.Caller;
import vn.loive.identity.Policy;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Result;

/** Finds tasks for those who may take them. */
@ApplicationScoped
class WorkItems {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    /** A task and its row's lock, if the caller may take it and it still waits. */
    Result<WorkItem> lockWaiting(Caller caller, String task) {
        return allowed(caller, Optional.ofNullable(entities.find(WorkItem.class, task, LockModeType.PESSIMISTIC_WRITE)))
                .then(WorkItems::waiting)
                .then(item -> WorkAccess.mayAct(caller, item, item.stands())
                        ? Result.done(item)
                        : Result.notAllowed("not-your-task"));
    }

    /** A task to look at, in any state. */
    Result<WorkItem> find(Caller caller, String task) {
        return allowed(caller, Optional.ofNullable(entities.find(WorkItem.class, task)));
    }

    /** A task and its row's lock, if the caller leads the unit where it waits and it still waits. */
    Result<WorkItem> lockLed(Caller head, String task) {
        return led(head, Optional.ofNullable(entities.find(WorkItem.class, task, LockModeType.PESSIMISTIC_WRITE)))
                .then(WorkItems::waiting);
    }

    /** A task of a unit that the caller leads, in any state. */
    Result<WorkItem> findLed(Caller head, String task) {
        return led(head, Optional.ofNullable(entities.find(WorkItem.class, task)));
    }

    private static Result<WorkItem> led(Caller head, Optional<WorkItem> item) {
        if (item.isEmpty()) {
            return Result.notFound();
        }
        return Policy.leads(head, item.get().unit()).isPresent()
                ? Result.done(item.get())
                : Result.notAllowed("not-your-unit");
    }

    private static Result<WorkItem> allowed(Caller caller, Optional<WorkItem> item) {
        if (item.isEmpty()) {
            return Result.notFound();
        }
        return WorkAccess.mayOpen(caller, item.get()) ? Result.done(item.get()) : Result.notAllowed("not-your-task");
    }

    private static Result<WorkItem> waiting(WorkItem item) {
        return item.isWaiting() ? Result.done(item) : Result.overtaken("task-already-ended", whoDecided(item));
    }

    /** A task that went without a decision names nobody, whoever had it last. */
    private static String whoDecided(WorkItem item) {
        return item.state() == WorkItem.State.DONE ? item.assigneeName().orElse("") : "";
    }

    List<WorkItem> waitingAt(DossierCode application, String step) {
        return entities.createQuery(
                        "SELECT w FROM WorkItem w WHERE w.code = ?1 AND w.step = ?2 AND w.endedAt IS NULL",
                        WorkItem.class)
                .setParameter(1, application.value())
                .setParameter(2, step)
                .getResultList();
    }

    List<WorkItem> waitingForTheFamily(DossierCode application) {
        return entities.createQuery(
                        "SELECT w FROM WorkItem w WHERE w.code = ?1 AND w.answerBy IS NOT NULL", WorkItem.class)
                .setParameter(1, application.value())
                .getResultList();
    }
}
