package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.identity.Caller;
import vn.loive.identity.Posts;
import vn.loive.identity.Role;
import vn.loive.routing.Decision;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.workqueue.AssignTask;
import vn.loive.workqueue.Assignment;
import vn.loive.workqueue.BulkAct;
import vn.loive.workqueue.ClaimNext;
import vn.loive.workqueue.ClaimTask;
import vn.loive.workqueue.DecideTask;
import vn.loive.workqueue.ListCandidates;
import vn.loive.workqueue.WorkItem;

/** Whoever has checked an application, in whatever round and in whoever's name, does not sign it, however it comes to him. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class SigningNeedsAnotherPersonTest {
    private static final UnitId UNIT = new UnitId("hiep-an");

    @Inject
    private Situation situation;

    @Inject
    private ClaimTask claiming;

    @Inject
    private ClaimNext claimingNext;

    @Inject
    private BulkAct bulk;

    @Inject
    private AssignTask assigning;

    @Inject
    private ListCandidates candidates;

    @Inject
    private DecideTask deciding;

    @Inject
    private Posts posts;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(SigningNeedsAnotherPersonTest.class, Situation.class);
    }

    private Caller official(String account, Role... roles) {
        Arrays.stream(roles)
                .forEach(role -> situation.change(
                        "INSERT INTO portal.post (account, name, name_plain, role, unit, from_at, given_by, reason)"
                                + " SELECT ?1, ?1, ?1, ?2, 'hiep-an', now() - interval '1 day', 'quantri', 'Thử'"
                                + " WHERE NOT EXISTS (SELECT 1 FROM portal.post WHERE account = ?1 AND role = ?2"
                                + " AND until_at IS NULL)",
                        account,
                        role.realmName()));
        return now(account);
    }

    /** Somebody with the posts that he holds at this moment, for others too. */
    private Caller now(String account) {
        return Caller.holding(account, account, Optional.empty(), Optional.empty(), Set.of(), posts.of(account));
    }

    @AfterEach
    void comeBack() {
        situation.deputiesEnd("reason = 'Thử'");
        situation.change("UPDATE portal.post SET until_at = now() WHERE reason = 'Thử' AND until_at IS NULL");
    }

    private void isKeptFromSigning(Caller who, DossierCode code, String why) {
        String task = situation.waitingTask(code);
        assertThat(claiming.claim(who, task)).isEqualTo(Result.notAllowed(why));
        assertThat(Situation.value(bulk.claim(who, List.of(task))).get(0).result())
                .isEqualTo(Result.notAllowed(why));
        Optional<WorkItem> next = Situation.value(claimingNext.claim(who, ClaimNext.Among.ALL));
        assertThat(next.map(WorkItem::task)).isNotEqualTo(Optional.of(task));
        Result<WorkItem> prepared = Result.refused(Refusal.of("prepared-it", "account", who.name()));
        assertThat(assigning.assign(Situation.HEAD, task, new Assignment(who.account(), "Ký thay", "")))
                .isEqualTo(prepared);
        assertThat(Situation.value(bulk.assign(
                                Situation.HEAD, List.of(task), id -> new Assignment(who.account(), "Ký thay", "")))
                        .get(0)
                        .result())
                .isEqualTo(prepared);
        assertThat(Situation.value(candidates.of(Situation.HEAD, task)).candidates())
                .filteredOn(one -> one.person().account().equals(who.account()))
                .allMatch(one -> one.barred());
        Situation.value(claiming.claim(Situation.HEAD, task));
        assertThat(assigning.assign(Situation.HEAD, task, new Assignment(who.account(), "Ký thay", "xa.lanhdao")))
                .as("from one hand into another")
                .isEqualTo(prepared);
        situation.change(
                "UPDATE portal.work_item SET assignee = ?2, assignee_name = ?2, version = version + 1 WHERE task = ?1",
                task,
                who.account());
        assertThat(deciding.decide(who, task, Decision.of("sign")))
                .as("even when he has it, in whatever way it came")
                .isEqualTo(Result.notAllowed(why));
    }

    @Test
    void overMoreThanTheLastRound() {
        Caller first = official("vong.mot", Role.COMMUNE_OFFICER, Role.COMMUNE_HEAD);
        Caller second = official("vong.hai", Role.COMMUNE_OFFICER);
        DossierCode code = situation.submitted().code();
        situation.decided(code, first, Decision.of("forward"));
        situation.decided(code, Situation.HEAD, Decision.of("return").because("Xem lại"));
        situation.decided(code, second, Decision.of("forward"));
        isKeptFromSigning(first, code, "four-eyes");
    }

    @Test
    void asTheDeputyOfWhoHasCheckedIt() {
        Caller principal = official("nguoi.vang", Role.COMMUNE_OFFICER, Role.COMMUNE_HEAD);
        official("nguoi.thay", Role.COMMUNE_OFFICER);
        situation.deputy("nguoi.vang", "nguoi.thay");
        DossierCode code = situation.submitted().code();
        situation.decided(code, principal, Decision.of("forward"));
        isKeptFromSigning(now("nguoi.thay"), code, "four-eyes-principal");
    }

    @Test
    void asTheDeputyWhoHasCheckedItHimself() {
        official("lanh.dao.vang", Role.COMMUNE_HEAD);
        official("can.bo.thay", Role.COMMUNE_OFFICER);
        situation.deputy("lanh.dao.vang", "can.bo.thay");
        DossierCode code = situation.submitted().code();
        situation.decided(code, now("can.bo.thay"), Decision.of("forward"));
        isKeptFromSigning(now("can.bo.thay"), code, "four-eyes-deputy");
    }

    @Test
    void whenItWasCheckedInHisName() {
        Caller principal = official("hai.ghe", Role.COMMUNE_OFFICER, Role.COMMUNE_HEAD);
        official("thay.can.bo", Role.COMMUNE_HEAD);
        situation.deputy("hai.ghe", "thay.can.bo");
        DossierCode code = situation.submitted().code();
        situation.decided(code, now("thay.can.bo"), Decision.of("forward"));
        isKeptFromSigning(principal, code, "four-eyes");
    }

    @Test
    void alsoWhoHasOnlyAskedTheFamily() {
        Caller asker = official("nguoi.hoi", Role.COMMUNE_OFFICER, Role.COMMUNE_HEAD);
        DossierCode code = situation.submitted().code();
        String task = situation.waitingTask(code);
        Situation.value(claiming.claim(asker, task));
        Situation.value(deciding.decide(
                asker,
                task,
                new Decision(
                        "supplement",
                        Optional.of("Thiếu"),
                        List.of("person.address"),
                        List.of(),
                        Optional.empty(),
                        Optional.empty())));
        assertThat(situation.count("portal.prepared WHERE code = ?1 AND account = 'nguoi.hoi'", code.value()))
                .isEqualTo(1);
    }

    @Test
    void whenManyAskAtOnce() throws Exception {
        Caller both = official("nhanh.tay", Role.COMMUNE_OFFICER, Role.COMMUNE_HEAD);
        DossierCode code = situation.submitted().code();
        situation.decided(code, both, Decision.of("forward"));
        String task = situation.waitingTask(code);
        List<Callable<Result<WorkItem>>> asked = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            asked.add(() -> claiming.claim(both, task));
            asked.add(() -> assigning.assign(Situation.HEAD, task, new Assignment("nhanh.tay", "Ký", "")));
        }
        ExecutorService many = Executors.newFixedThreadPool(6);
        try {
            Set<Boolean> done = many.invokeAll(asked).stream()
                    .map(answer -> {
                        try {
                            return answer.get().isDone();
                        } catch (Exception e) {
                            throw new AssertionError(e);
                        }
                    })
                    .collect(Collectors.toSet());
            assertThat(done).containsExactly(false);
        } finally {
            many.shutdownNow();
        }
        assertThat(claiming.claim(Situation.HEAD, task).isDone()).isTrue();
    }
}
