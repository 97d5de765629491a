package vn.loive.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.intake.SubmitApplication;
import vn.loive.routing.Decision;
import vn.loive.server.Situation;
import vn.loive.shared.DossierCode;
import vn.loive.shared.UnitId;
import vn.loive.workqueue.ClaimNext;
import vn.loive.workqueue.ClaimTask;
import vn.loive.workqueue.DecideTask;
import vn.loive.workqueue.WorkItem;

/** What people do with the queue, while it is full. */
@ApplicationScoped
public class QueueActs {
    @Inject
    private SubmitApplication submitting;

    @Inject
    private ClaimTask claiming;

    @Inject
    private DecideTask deciding;

    @Inject
    private ClaimNext claimingNext;

    @Inject
    private Situation situation;

    /** One application is sent, taken and decided; how long each act took. */
    public long[] submitClaimDecide() {
        long start = System.nanoTime();
        DossierCode code = Situation.value(submitting.submit(Situation.FAMILY, Situation.submission("68001")))
                .code();
        long submitted = System.nanoTime();
        String task = situation.waitingTask(code);
        long found = System.nanoTime();
        Situation.value(claiming.claim(Situation.OFFICER, task));
        long claimed = System.nanoTime();
        Situation.value(deciding.decide(Situation.OFFICER, task, Decision.of("forward")));
        return new long[] {submitted - start, claimed - found, System.nanoTime() - claimed};
    }

    /** Somebody takes the most urgent task that nobody has. */
    public Optional<String> takeNext(int number) {
        Caller official = new Caller(
                "bench." + number,
                "Cán Bộ " + number,
                Optional.empty(),
                Set.of(Role.COMMUNE_OFFICER),
                Set.of(new UnitId(QueueWorld.UNIT)));
        return Situation.value(claimingNext.claim(official, ClaimNext.Among.ALL))
                .map(WorkItem::task);
    }
}
