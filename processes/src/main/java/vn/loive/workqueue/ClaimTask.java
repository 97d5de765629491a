package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import vn.loive.identity.Caller;
import vn.loive.intake.Application;
import vn.loive.intake.ApplicationState;
import vn.loive.intake.Applications;
import vn.loive.routing.Step;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.Result;

/** The act of taking a task: from then on nobody else works on it. */
@ApplicationScoped
@Transactional
public class ClaimTask {
    @Inject
    private WorkItems items;

    @Inject
    private Applications applications;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    private Clock clock;

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
            if (isOwnPreparation(caller, item)) {
                return Result.notAllowed("four-eyes");
            }
            item.claim(caller, clock.instant());
            receive(item);
            events.fire(new TaskClaimed(
                    item.code(),
                    WorkAccess.actor(caller, item),
                    Map.of("step", item.step().id())));
            return Result.done(item);
        });
    }

    private boolean isOwnPreparation(Caller caller, WorkItem item) {
        return item.step() == Step.DECIDE_AT_COMMUNE
                && application(item)
                        .preparedBy()
                        .filter(caller.account()::equals)
                        .isPresent();
    }

    /** Whoever takes the first step has received the application. */
    private void receive(WorkItem item) {
        if (item.step() == Step.REVIEW_AT_COMMUNE && application(item).state() == ApplicationState.SUBMITTED) {
            application(item).moveTo(ApplicationState.RECEIVED, clock.instant());
        }
    }

    private Application application(WorkItem item) {
        return applications.find(item.code()).orElseThrow();
    }
}
