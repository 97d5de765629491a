package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import vn.loive.identity.Caller;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.Result;

/** The act of giving a claimed task back to one's unit. */
@ApplicationScoped
@Transactional
public class HandBackTask {
    @Inject
    private WorkItems items;

    @Inject
    private Event<DomainEvent> events;

    /** Hands back; a task that nobody has stays as it is. */
    public Result<WorkItem> handBack(Caller caller, String task) {
        return items.lockWaiting(caller, task).then(item -> {
            if (item.state() == WorkItem.State.OPEN) {
                return Result.done(item);
            }
            if (!item.isClaimedBy(caller)) {
                return Result.overtaken(
                        "task-claimed-by-other", item.assigneeName().orElse(""));
            }
            item.handBack();
            events.fire(new TaskHandedBack(
                    item.code(),
                    WorkAccess.actor(caller, item),
                    Map.of("step", item.step().id())));
            return Result.done(item);
        });
    }
}
