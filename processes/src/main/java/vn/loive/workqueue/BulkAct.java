package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.loive.engine.TokenMoved;
import vn.loive.identity.Caller;
import vn.loive.quota.Quota;
import vn.loive.quota.Quotas;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** One act for many tasks: each is done by itself, in a transaction of its own, and answered by itself. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class BulkAct {
    /** No more at once. */
    public static final int MOST = 1000;

    @Inject
    private ClaimTask claiming;

    @Inject
    private AssignTask assigning;

    @Inject
    private Quotas quotas;

    /** What became of one task. */
    public record Answer(String task, Result<WorkItem> result) {}

    public Result<List<Answer>> claim(Caller caller, List<String> tasks) {
        return each(caller, tasks, task -> claiming.claim(caller, task));
    }

    /** Gives all to one person; the wish of each task says who has it as far as the head knows. */
    public Result<List<Answer>> assign(Caller head, List<String> tasks, Function<String, Assignment> wish) {
        return each(head, tasks, task -> assigning.assign(head, task, wish.apply(task)));
    }

    private Result<List<Answer>> each(Caller caller, List<String> tasks, Function<String, Result<WorkItem>> act) {
        if (!WorkAccess.hasQueue(caller)) {
            return Result.notAllowed("not-your-task");
        }
        if (tasks.isEmpty()) {
            return Result.refused(Refusal.of("nothing-ticked", "tasks"));
        }
        if (tasks.size() > MOST) {
            return Result.refused(Refusal.of("too-many-tasks", "tasks", MOST));
        }
        Set<String> each = new LinkedHashSet<>(tasks);
        return quotas.spend(caller.account(), Quota.BULK, each.size())
                .map(within -> each.stream()
                        .map(task -> new Answer(task, one(task, act)))
                        .toList());
    }

    private static Result<WorkItem> one(String task, Function<String, Result<WorkItem>> act) {
        try {
            return act.apply(task);
        } catch (RuntimeException e) {
            // two writers met: this one counts as the slower; anything else is a fault of the whole
            if (Stream.<Throwable>iterate(e, cause -> cause != null, Throwable::getCause)
                    .anyMatch(cause -> cause instanceof OptimisticLockException || cause instanceof TokenMoved)) {
                return Result.overtaken("someone-was-faster");
            }
            throw e;
        }
    }
}
