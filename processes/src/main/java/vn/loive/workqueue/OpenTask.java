package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import vn.loive.audit.ReadRight;
import vn.loive.audit.RecordReads;
import vn.loive.audit.Through;
import vn.loive.identity.Caller;
import vn.loive.shared.Result;

/** Opens a task with the application that it is about, and notes who did; a look without a right is refused and noted. */
@ApplicationScoped
@Transactional
public class OpenTask {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private RecordReads reads;

    public Result<WorkItem> open(Caller caller, String task, Through through) {
        Optional<WorkItem> found = Optional.ofNullable(entities.find(WorkItem.class, task));
        return found.map(item -> open(caller, item, through)).orElseGet(Result::notFound);
    }

    private Result<WorkItem> open(Caller caller, WorkItem item, Through through) {
        if (!WorkAccess.mayOpen(caller, item)) {
            reads.note(caller.asWhoever(), item.code(), ReadRight.NONE, through);
            return Result.notAllowed("not-your-task");
        }
        reads.note(WorkAccess.actor(caller, item), item.code(), ReadRight.WORK, through);
        return Result.done(item);
    }
}
