package vn.loive.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loive.shared.FreeText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The act of ending a deputy's time at once, by either of the two or by the head of the unit; otherwise it ends by itself. */
@ApplicationScoped
@Transactional
public class EndDeputy {
    @Inject
    private DeputyStore store;

    @Inject
    private Event<PostEnded> ended;

    @Inject
    private Clock clock;

    public Result<Deputising> end(Caller caller, UUID id, String reason) {
        Optional<Deputising> known =
                store.find(id).filter(row -> row.concerns(caller.account()) || NameDeputy.leads(caller, row.unit()));
        if (known.isEmpty()) {
            return Result.notFound();
        }
        store.lock(known.get().unit());
        Deputising row = store.find(id).orElseThrow();
        Instant now = clock.instant();
        if (row.state(now) == HeldPost.State.ENDED) {
            return Result.overtaken("deputy-already-ended", row.deputy().name());
        }
        List<Refusal> refusals = FreeText.required("reason", reason);
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        // one that has not begun yet ends as it begins: it never holds
        Instant until = now.isBefore(row.from()) ? row.from() : now;
        store.end(row, until);
        store.note("ended", row, caller, until, reason.strip());
        ended.fire(new PostEnded(row.unit()));
        return Result.done(store.find(id).orElseThrow());
    }
}
