package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import vn.loive.engine.Processes;
import vn.loive.identity.Caller;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.routing.Decision;
import vn.loive.routing.Step;
import vn.loive.routing.StepAct;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The act of deciding a claimed task: one transaction for the application, the history, the queue and the token. */
@ApplicationScoped
@Transactional
public class DecideTask {
    @Inject
    private WorkItems items;

    @Inject
    private Applications applications;

    private final Map<Step, StepAct> acts = new EnumMap<>(Step.class);

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Processes processes;

    @Inject
    private Event<DomainEvent> events;

    @Inject
    void know(@Any Instance<StepAct> every) {
        every.forEach(act -> acts.put(act.step(), act));
    }

    /**
     * Decides.
     *
     * @return the application as it stands afterwards; overtaken when the task or the application has moved on
     */
    public Result<Application> decide(Caller caller, String task, Decision decision) {
        return items.lockWaiting(caller, task).then(item -> {
            if (item.state() == WorkItem.State.OPEN) {
                return Result.refused(Refusal.whole("task-not-claimed"));
            }
            if (!item.isClaimedBy(caller)) {
                return Result.overtaken(
                        "task-claimed-by-other", item.assigneeName().orElse(""));
            }
            if (!item.step().outcomes(item.service()).contains(decision.outcome())) {
                return Result.refused(Refusal.of("unknown-choice", "outcome", decision.outcome()));
            }
            return carryOut(caller, item, decision);
        });
    }

    private Result<Application> carryOut(Caller caller, WorkItem item, Decision decision) {
        Application application = applications.lock(item.code()).orElseThrow();
        if (!WorkAccess.mayAct(caller, item, application.state())) {
            return Result.overtaken("already-ended", application.state().word());
        }
        return fourEyes.<Application>keepsAway(caller, item)
                .orElseGet(() -> decide(caller, item, application, decision));
    }

    private Result<Application> decide(Caller caller, WorkItem item, Application application, Decision decision) {
        return act(item.step())
                .decide(application, decision, WorkAccess.actor(caller, item))
                .then(event -> {
                    item.decide(decision.outcome());
                    application.answerBy().ifPresent(item::awaitAnswer);
                    events.fire(event);
                    processes.complete(item.task(), caller.account(), Map.of("outcome", decision.outcome()));
                    return Result.done(application);
                });
    }

    private StepAct act(Step step) {
        return Objects.requireNonNull(acts.get(step), () -> "No act for " + step);
    }
}
