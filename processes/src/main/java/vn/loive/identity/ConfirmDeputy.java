package vn.loive.identity;

import jakarta.enterprise.context.ApplicationScoped;
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

/** The act by which the head of a unit says yes or no to a deputy whom somebody there has named for himself. */
@ApplicationScoped
@Transactional
public class ConfirmDeputy {
    @Inject
    private DeputyStore store;

    @Inject
    private Posts posts;

    @Inject
    private Clock clock;

    /** From now on the deputy counts, on the days for which he was named. */
    public Result<Deputising> confirm(Caller head, UUID id) {
        return waiting(head, id).then(row -> {
            if (!posts.fitsAsDeputy(
                    row.unit(), row.principal().account(), row.deputy().account())) {
                return Result.refused(
                        Refusal.of("deputy-does-not-fit", "deputy", row.deputy().name()));
            }
            Instant now = clock.instant();
            store.confirm(row, head, now);
            store.note("confirmed", row, head, now.isBefore(row.from()) ? row.from() : now, "");
            return Result.done(store.find(id).orElseThrow());
        });
    }

    /** It never counts. */
    public Result<Deputising> refuse(Caller head, UUID id, String reason) {
        return waiting(head, id).then(row -> {
            List<Refusal> refusals = FreeText.required("reason", reason);
            if (!refusals.isEmpty()) {
                return Result.refused(refusals);
            }
            store.end(row, row.from());
            store.note("refused", row, head, row.from(), reason.strip());
            return Result.done(store.find(id).orElseThrow());
        });
    }

    private Result<Deputising> waiting(Caller head, UUID id) {
        Optional<Deputising> known =
                store.find(id).filter(row -> row.concerns(head.account()) || NameDeputy.leads(head, row.unit()));
        if (known.isEmpty()) {
            return Result.notFound();
        }
        if (!NameDeputy.leads(head, known.get().unit())) {
            return Result.notAllowed("not-your-unit");
        }
        store.lock(known.get().unit());
        Deputising row = store.find(id).orElseThrow();
        return row.word(clock.instant()).equals("waiting")
                ? Result.done(row)
                : Result.overtaken("deputy-already-settled", row.deputy().name());
    }
}
