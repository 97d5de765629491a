package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loive.identity.Caller;
import vn.loive.identity.Colleague;
import vn.loive.identity.Policy;
import vn.loive.identity.Posts;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.FreeText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The act by which the head of a unit gives a task to somebody who may do it, or takes it from one and gives it to another. */
@ApplicationScoped
@Transactional
public class AssignTask {
    @Inject
    private WorkItems items;

    @Inject
    private Posts posts;

    @Inject
    private TakeUp takingUp;

    @Inject
    private WhoHasIt whoHasIt;

    @Inject
    private Event<DomainEvent> events;

    /** Assigns; overtaken when somebody else has it than the head knew. */
    public Result<WorkItem> assign(Caller head, String task, Assignment wish) {
        return items.lockLed(head, task).then(item -> {
            if (!item.assignee().orElse("").equals(wish.was())) {
                return whoHasIt.overtaken(item);
            }
            Optional<Colleague> chosen = posts.at(item.unit(), item.step().roles()).stream()
                    .filter(colleague -> colleague.account().equals(wish.account()))
                    .findFirst();
            List<Refusal> refusals = new ArrayList<>(FreeText.required("reason", wish.reason()));
            refuseWhoCannot(wish, item, chosen).ifPresent(refusals::add);
            return refusals.isEmpty()
                    ? give(head, item, chosen.orElseThrow(), wish.reason())
                    : Result.refused(refusals);
        });
    }

    private Optional<Refusal> refuseWhoCannot(Assignment wish, WorkItem item, Optional<Colleague> chosen) {
        if (wish.account().isEmpty()) {
            return Optional.of(Refusal.of("missing", "account"));
        }
        if (chosen.isEmpty()) {
            return Optional.of(Refusal.of("cannot-do-this-step", "account", wish.account()));
        }
        if (wish.account().equals(wish.was())) {
            return Optional.of(
                    Refusal.of("has-it-already", "account", chosen.get().name()));
        }
        return Optional.empty();
    }

    private Result<WorkItem> give(Caller head, WorkItem item, Colleague chosen, String reason) {
        Map<String, Object> details = new LinkedHashMap<>();
        details.put("step", item.step().id());
        details.put("to", chosen.name());
        item.assigneeName().ifPresent(before -> details.put("from", before));
        // the family reads every reason; this one stays inside
        details.put("why", reason.strip());
        if (takingUp.intoOthers(item, chosen).isEmpty()) {
            return Result.refused(Refusal.of("prepared-it", "account", chosen.name()));
        }
        events.fire(new TaskAssigned(
                item.code(), head.acting(Policy.leads(head, item.unit()).orElseThrow()), details));
        return Result.done(item);
    }
}
