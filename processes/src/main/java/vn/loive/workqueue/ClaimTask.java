package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.loive.identity.Caller;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.Result;

/** The act of taking a task: from then on nobody else works on it. */
@ApplicationScoped
@Transactional
public class ClaimTask {
    @Inject
    private WorkItems items;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private TakeUp takingUp;

    @Inject
    private Event<DomainEvent> events;

    /** Claims; claiming one's own task again changes nothing. */
    public Result<WorkItem> claim(Caller caller, String task) {
        return items.lockWaiting(caller, task).then(item -> {
            if (item.isClaimedBy(caller)) {
                return Result.done(item);
            }
            if (item.state() == WorkItem.State.CLAIMED) {
                return Result.overtaken(
                        "task-claimed-by-other", item.assigneeName().orElse(""));
            }
            return fourEyes.keepsAway(caller, item).orElseGet(() -> Result.done(take(caller, item)));
        });
    }

    /** Takes a task that is open, locked, and may be taken. */
    WorkItem take(Caller caller, WorkItem item) {
        takingUp.into(item, caller.account(), caller.name());
        events.fire(new TaskClaimed(
                item.code(),
                WorkAccess.actor(caller, item),
                Map.of("step", item.step().id())));
        return item;
    }
}
