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
            Application application = applications.find(item.code()).orElseThrow();
            if (isOwnPreparation(caller, item, application)) {
                return Result.notAllowed("four-eyes");
            }
            item.claim(caller, clock.instant());
            if (application.state() == ApplicationState.SUBMITTED) {
                application.moveTo(ApplicationState.RECEIVED, clock.instant());
            }
            events.fire(new TaskClaimed(
                    item.code(),
                    WorkAccess.actor(caller, item),
                    Map.of("step", item.step().id())));
            return Result.done(item);
        });
    }

    private static boolean isOwnPreparation(Caller caller, WorkItem item, Application application) {
        return item.step() == Step.DECIDE_AT_COMMUNE
                && application.preparedBy().filter(caller.account()::equals).isPresent();
    }
}
