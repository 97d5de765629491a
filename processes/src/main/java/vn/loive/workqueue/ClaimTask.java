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
            return take(caller, item);
        });
    }

    /** Takes a task that is open and locked, if he may. */
    Result<WorkItem> take(Caller caller, WorkItem item) {
        return takingUp.intoOwn(item, caller).map(taken -> {
            events.fire(new TaskClaimed(
                    taken.code(),
                    WorkAccess.actor(caller, taken),
                    Map.of("step", taken.step().id())));
            return taken;
        });
    }
}
