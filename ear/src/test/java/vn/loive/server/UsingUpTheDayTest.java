package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.quota.Quota;
import vn.loive.quota.Quotas;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Page;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.workqueue.BulkAct;
import vn.loive.workqueue.ReadApplication;
import vn.loive.workqueue.Register;
import vn.loive.workqueue.RegisterFilter;
import vn.loive.workqueue.RegisterSort;

/** What one account may do in a day: so many and so much, on all nodes together. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class UsingUpTheDayTest {
    private final String account = "family-" + UUID.randomUUID();

    @Inject
    private Situation situation;

    @Inject
    private Quotas quotas;

    @Inject
    private Register register;

    @Inject
    private BulkAct acting;

    @Inject
    private ReadApplication reading;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(UsingUpTheDayTest.class, Situation.class);
    }

    @BeforeEach
    void fivePapersOfAThousandBytes() {
        situation.change("UPDATE portal.quota SET most = 5, most_bytes = 1000 WHERE kind IN ('papers', 'bulk')");
        situation.change("UPDATE portal.quota SET most = 5 WHERE kind = 'exports'");
    }

    @AfterEach
    void asInTheDemoWorld() {
        situation.change("UPDATE portal.quota SET most = 1000000, most_bytes = 1000000000000"
                + " WHERE kind IN ('papers', 'bulk', 'exports')");
    }

    @Test
    void afterSoManyPapersTheDayIsUsedUp() {
        for (int i = 0; i < 5; i++) {
            assertThat(quotas.take(account, Quota.PAPERS, 10)).isEmpty();
        }
        assertThat(quotas.take(account, Quota.PAPERS, 10)).contains(Refusal.of("quota-papers", "file", 5));
        assertThat(quotas.take(account + "-neighbour", Quota.PAPERS, 10)).isEmpty();
    }

    @Test
    void soMuchIsTooMuchToo() {
        assertThat(quotas.take(account, Quota.PAPERS, 1001)).isPresent();
        assertThat(quotas.take(account, Quota.PAPERS, 900)).isEmpty();
        assertThat(quotas.take(account, Quota.PAPERS, 200)).isPresent();
        assertThat(quotas.take(account, Quota.PAPERS, 100)).isEmpty();
    }

    @Test
    void manyAtOnceGetNoMore() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(16);
        try {
            List<Future<Optional<Refusal>>> all = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                all.add(threads.submit(() -> quotas.take(account, Quota.PAPERS, 1)));
            }
            int taken = 0;
            for (Future<Optional<Refusal>> one : all) {
                taken += one.get().isEmpty() ? 1 : 0;
            }
            assertThat(taken).isEqualTo(5);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void soManyListsAndHistoriesAreTakenAwayAsFiles() {
        Caller auditor = new Caller(account, "Lê Kiểm Tra", Optional.empty(), Set.of(Role.AUDITOR), Set.of());
        DossierCode code = situation.submitted().code();
        for (int i = 0; i < 4; i++) {
            assertThat(export(auditor).isDone()).isTrue();
        }
        assertThat(reading.export(auditor, code).isDone()).isTrue();

        Refusal usedUp = Refusal.of("quota-exports", "format", 5);
        assertThat(export(auditor)).isEqualTo(Result.refused(usedUp));
        assertThat(reading.export(auditor, code)).isEqualTo(Result.refused(usedUp));
        assertThat(situation.count("portal.search_log WHERE account = ?1 AND kind = 'RegisterExported'", account))
                .isEqualTo(4);
    }

    private Result<Register.Export> export(Caller caller) {
        RegisterFilter everything = new RegisterFilter(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                RegisterSort.SUBMITTED,
                false,
                Page.Turn.after(100, Optional.empty()));
        return register.export(caller, everything, "csv", List.of(), "Thử");
    }

    @Test
    void soManyTasksAreTakenTogether() {
        Caller officer = new Caller(
                account,
                "Phạm Văn Tiếp",
                Optional.empty(),
                Set.of(Role.COMMUNE_OFFICER),
                Set.of(new UnitId("hiep-an")));
        List<String> many =
                IntStream.range(0, 600).mapToObj(i -> "no-task-" + i).toList();
        assertThat(acting.claim(officer, many).isDone()).isTrue();
        assertThat(acting.claim(officer, many)).isEqualTo(Result.refused(Refusal.of("quota-bulk", "tasks", 5)));
        assertThat(acting.claim(officer, many.subList(0, 400)).isDone()).isTrue();
    }

    @Test
    void anAccountHasSoManyApplicationsOpenAtOnce() {
        assertThat(quotas.atOnce(Quota.APPLICATIONS_OPEN, 7)).isEmpty();
        assertThat(quotas.atOnce(Quota.APPLICATIONS_OPEN, 100_000_000)).isPresent();
    }
}
