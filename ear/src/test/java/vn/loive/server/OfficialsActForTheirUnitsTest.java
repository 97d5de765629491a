package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.routing.Decision;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.workqueue.ClaimTask;
import vn.loive.workqueue.DecideTask;
import vn.loive.workqueue.ListTasks;
import vn.loive.workqueue.QueueFilter;
import vn.loive.workqueue.ReadApplication;
import vn.loive.workqueue.WorkItem;

/** Below the pages and REST, each act asks who acts: role, unit and four eyes. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class OfficialsActForTheirUnitsTest {
    @Inject
    private Situation situation;

    @Inject
    private ClaimTask claiming;

    @Inject
    private DecideTask deciding;

    @Inject
    private ListTasks listing;

    @Inject
    private ReadApplication reading;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(OfficialsActForTheirUnitsTest.class, Situation.class);
    }

    @Test
    void anotherUnitsTaskCannotBeClaimedDecidedSeenOrRead() {
        DossierCode code = situation.submitted().code();
        String task = situation.waitingTask(code);

        assertThat(claiming.claim(Situation.STRANGER, task)).isInstanceOf(Result.NotAllowed.class);
        assertThat(deciding.decide(Situation.STRANGER, task, Decision.of("forward")))
                .isInstanceOf(Result.NotAllowed.class);
        assertThat(listing.list(Situation.STRANGER, QueueFilter.of(QueueFilter.View.WAITING))
                        .items())
                .noneMatch(item -> item.code().equals(code));
        assertThat(reading.read(Situation.STRANGER, code)).isInstanceOf(Result.NotFound.class);
    }

    @Test
    void whoReviewedCannotSignEvenWithBothRoles() {
        Caller both = new Caller(
                "hai.vai",
                "Người Hai Vai",
                Optional.empty(),
                Set.of(Role.COMMUNE_OFFICER, Role.COMMUNE_HEAD),
                Set.of(new UnitId("hiep-an")));
        DossierCode code = situation.submitted().code();
        situation.decided(code, both, Decision.of("forward"));
        String task = situation.waitingTask(code);

        assertThat(claiming.claim(both, task)).isEqualTo(Result.notAllowed("four-eyes"));
        assertThat(claiming.claim(Situation.HEAD, task).isDone()).isTrue();
    }

    @Test
    void ofManyWhoClaimATaskAtOnceOneGetsIt() throws InterruptedException, ExecutionException {
        DossierCode code = situation.submitted().code();
        String task = situation.waitingTask(code);
        ExecutorService many = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Result<WorkItem>>> claims = IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<Result<WorkItem>>) () -> claiming.claim(colleague(i), task))
                    .toList();
            int done = 0;
            for (Future<Result<WorkItem>> claim : many.invokeAll(claims)) {
                done += claim.get().isDone() ? 1 : 0;
            }
            assertThat(done).isEqualTo(1);
        } finally {
            many.shutdownNow();
        }
    }

    private static Caller colleague(int number) {
        return new Caller(
                "dong.nghiep." + number,
                "Đồng Nghiệp " + number,
                Optional.empty(),
                Set.of(Role.COMMUNE_OFFICER),
                Set.of(new UnitId("hiep-an")));
    }
}
