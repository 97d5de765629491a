package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.identity.Caller;
import vn.loive.identity.EndPost;
import vn.loive.identity.ListPosts;
import vn.loive.identity.PostFilter;
import vn.loive.identity.Role;
import vn.loive.intake.ApplicationState;
import vn.loive.routing.Decision;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.workqueue.AssignTask;
import vn.loive.workqueue.Assignment;
import vn.loive.workqueue.BulkAct;
import vn.loive.workqueue.ClaimNext;
import vn.loive.workqueue.ClaimNext.Among;
import vn.loive.workqueue.ClaimTask;
import vn.loive.workqueue.HandBackTask;
import vn.loive.workqueue.ReturnToTheUnit;
import vn.loive.workqueue.WorkItem;

/** Work is shared out among many people at once on the real database: nothing twice, nobody empty-handed, each answered. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class SharingOutTheWorkTest {
    private static final int OFFICIALS = 200;
    private static final int TASKS = 230;
    private static final String UNIT = "hiep-an";

    @Inject
    private Situation situation;

    @Inject
    private ClaimNext claimingNext;

    @Inject
    private ClaimTask claiming;

    @Inject
    private HandBackTask handingBack;

    @Inject
    private AssignTask assigning;

    @Inject
    private BulkAct bulk;

    @Inject
    private ListPosts listing;

    @Inject
    private EndPost ending;

    @Inject
    private ReturnToTheUnit returning;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(SharingOutTheWorkTest.class, Situation.class);
    }

    @BeforeEach
    void nothingWaits() {
        situation.change("UPDATE portal.work_item SET state = 'CANCELLED', ended_at = now(), answer_by = NULL"
                + " WHERE ended_at IS NULL");
    }

    @Test
    void givesEachOfTwoHundredWhoAskAtOnceAnotherTaskAndTheLateOnesNone() throws Exception {
        copies(TASKS);
        List<Optional<WorkItem>> first = atOnce(IntStream.range(0, OFFICIALS)
                .mapToObj(i -> next(official("nguoi." + i)))
                .toList());
        assertThat(first).allMatch(Optional::isPresent);
        assertThat(first.stream().map(item -> item.orElseThrow().task()).distinct())
                .hasSize(OFFICIALS);
        assertThat(situation.count("portal.work_item WHERE state = 'CLAIMED'")).isEqualTo(OFFICIALS);

        List<Optional<WorkItem>> second = atOnce(IntStream.range(0, OFFICIALS)
                .mapToObj(i -> next(official("nguoi." + i)))
                .toList());
        assertThat(second.stream().filter(Optional::isPresent)).hasSize(TASKS - OFFICIALS);
        assertThat(situation.count("portal.work_item WHERE state = 'OPEN'")).isZero();
    }

    @Test
    void takesTheMostUrgentFirstAndOnlyWhatIsAskedFor() {
        DossierCode early = situation.submitted().code();
        DossierCode urgent = situation.submitted().code();
        situation.change(
                "UPDATE portal.work_item SET due_at = now() - interval '1 hour' WHERE code = ?1", urgent.value());
        Among otherService = new Among(Optional.empty(), Optional.empty(), Optional.of("home-rehab"));

        Among otherState = new Among(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(ApplicationState.IN_PROCESS));

        assertThat(taken(Situation.OFFICER, otherService)).isEmpty();
        assertThat(taken(Situation.OFFICER, otherState)).isEmpty();
        assertThat(taken(Situation.STRANGER, Among.ALL)).isEmpty();
        assertThat(taken(Situation.OFFICER, Among.ALL)).map(WorkItem::code).contains(urgent);
        assertThat(taken(Situation.OFFICER, Among.ALL)).map(WorkItem::code).contains(early);
        assertThat(claimingNext.claim(Situation.FAMILY, Among.ALL)).isEqualTo(Result.notAllowed("not-your-task"));
    }

    @Test
    void passesByWhatTheCallerHasPreparedHimself() {
        Caller both = new Caller(
                "hai.vai",
                "Người Hai Vai",
                Optional.empty(),
                Set.of(Role.COMMUNE_OFFICER, Role.COMMUNE_HEAD),
                Set.of(new UnitId(UNIT)));
        DossierCode own = situation.submitted().code();
        situation.decided(own, both, Decision.of("forward"));
        assertThat(taken(both, Among.ALL)).isEmpty();
        DossierCode other = situation.submitted().code();
        situation.decided(other, Situation.OFFICER, Decision.of("forward"));
        assertThat(taken(both, Among.ALL)).map(WorkItem::code).contains(other);
    }

    @Test
    void isGivenByTheHeadToWhoMayDoTheStepAndToNobodyElse() {
        String task = situation.waitingTask(situation.submitted().code());

        assertThat(give(Situation.OFFICER, task, "xa.tiepnhan", "")).isEqualTo(Result.notAllowed("not-your-unit"));
        assertThat(give(Situation.HEAD, task, "xakhac.tiepnhan", ""))
                .isEqualTo(refused(Refusal.of("cannot-do-this-step", "account", "xakhac.tiepnhan")));
        assertThat(assigning.assign(Situation.HEAD, task, new Assignment("xa.tiepnhan", " ", "")))
                .isEqualTo(refused(Refusal.of("missing", "reason")));
        assertThat(Situation.value(give(Situation.HEAD, task, "xa.tiepnhan", ""))
                        .assignee())
                .contains("xa.tiepnhan");
        assertThat(situation.count(
                        "portal.history WHERE kind = 'TaskAssigned' AND details ->> 'why' = 'Chia việc' AND code ="
                                + " (SELECT code FROM portal.work_item WHERE task = ?1)",
                        task))
                .isEqualTo(1);
        assertThat(situation.count(
                        "portal.application a JOIN portal.work_item w USING (code) WHERE w.task = ?1 AND a.state ="
                                + " 'RECEIVED'",
                        task))
                .isEqualTo(1);
    }

    @Test
    void tellsTheSecondOfTwoHeadsWhatTheFirstDid() throws Exception {
        post("dong.nghiep");
        String task = situation.waitingTask(situation.submitted().code());
        List<Result<WorkItem>> results = atOnce(List.of(
                () -> give(Situation.HEAD, task, "xa.tiepnhan", ""),
                () -> give(head("lanhdao.khac", "Phó Chủ tịch"), task, "dong.nghiep", "")));

        assertThat(results.stream().filter(Result::isDone)).hasSize(1);
        assertThat(results).anySatisfy(result -> {
            assertThat(result).isInstanceOf(Result.Overtaken.class);
            Result.Overtaken<WorkItem> overtaken = (Result.Overtaken<WorkItem>) result;
            assertThat(overtaken.code()).isEqualTo("task-assigned-by-other");
            assertThat(overtaken.details()).hasSize(4).contains("Chia việc");
        });
    }

    @Test
    void isTakenFromOneAndGivenToAnotherOnlyByWhoKnowsThatOne() {
        post("dong.nghiep");
        String task = situation.waitingTask(situation.submitted().code());
        Situation.value(claiming.claim(Situation.OFFICER, task));

        assertThat(give(Situation.HEAD, task, "dong.nghiep", ""))
                .isEqualTo(Result.overtaken("task-claimed-by-other", "Phạm Văn Tiếp"));
        assertThat(Situation.value(give(Situation.HEAD, task, "dong.nghiep", "xa.tiepnhan"))
                        .assignee())
                .contains("dong.nghiep");
        assertThat(handingBack.handBack(Situation.OFFICER, task)).isInstanceOf(Result.Overtaken.class);
    }

    @Test
    void isNotGivenForSignatureToWhoPreparedIt() {
        post("hai.vai", "commune-officer");
        post("hai.vai", "commune-head");
        Caller both = official("hai.vai");
        DossierCode code = situation.submitted().code();
        situation.decided(code, both, Decision.of("forward"));

        assertThat(give(Situation.HEAD, situation.waitingTask(code), "hai.vai", ""))
                .isEqualTo(refused(Refusal.of("prepared-it", "account", "hai.vai")));
    }

    @Test
    void answersAThousandTasksRowByRowWhenHalfOfThemAreGone() {
        copies(BulkAct.MOST);
        List<String> tasks = situation.texts("SELECT task FROM portal.work_item WHERE state = 'OPEN' ORDER BY task");
        situation.change("UPDATE portal.work_item SET state = 'DONE', ended_at = now(), assignee_name = 'Ai Đó'"
                + " WHERE state = 'OPEN' AND right(task, 1) IN ('0', '2', '4', '6', '8')");

        List<BulkAct.Answer> answers = Situation.value(bulk.claim(Situation.OFFICER, tasks));
        assertThat(answers).extracting(BulkAct.Answer::task).containsExactlyElementsOf(tasks);
        assertThat(answers.stream().filter(answer -> answer.result().isDone())).hasSize(BulkAct.MOST / 2);
        assertThat(answers.stream()
                        .filter(answer -> answer.result().equals(Result.overtaken("task-already-ended", "Ai Đó"))))
                .hasSize(BulkAct.MOST / 2);
        List<String> more = new ArrayList<>(tasks);
        more.add("khong-co");
        assertThat(bulk.claim(Situation.OFFICER, more))
                .isEqualTo(refused(Refusal.of("too-many-tasks", "tasks", BulkAct.MOST)));
    }

    private Callable<Optional<WorkItem>> next(Caller caller) {
        return () -> taken(caller, Among.ALL);
    }

    @Test
    void comesBackToTheUnitWhenThePostOfWhoeverHasItEnds() {
        Caller leaving = official("nguoi.thoi.viec");
        post(leaving.account());
        String task = situation.waitingTask(situation.submitted().code());
        String other = situation.waitingTask(situation.submitted().code());
        Situation.value(claiming.claim(leaving, task));
        Situation.value(claiming.claim(Situation.OFFICER, other));
        UUID held = Situation.value(listing.list(
                        administrator(),
                        new PostFilter(
                                leaving.account(), Optional.empty(), Optional.empty(), false, 1, Optional.empty())))
                .items()
                .get(0)
                .id();

        Situation.value(ending.end(administrator(), held, Optional.empty(), "Chuyển công tác"));

        assertThat(situation.count("portal.work_item WHERE task = ?1 AND state = 'OPEN' AND assignee IS NULL", task))
                .isEqualTo(1);
        assertThat(situation.count("portal.work_item WHERE task = ?1 AND assignee = 'xa.tiepnhan'", other))
                .isEqualTo(1);
        assertThat(situation.count(
                        "portal.history WHERE kind = 'TaskHandedBack' AND account = 'system' AND details ->> 'outcome' ="
                                + " 'post-ended' AND code = (SELECT code FROM portal.work_item WHERE task = ?1)",
                        task))
                .isEqualTo(1);
    }

    @Test
    void comesBackToTheUnitWhenTheLastDayOfAPostIsOver() {
        Caller leaving = official("nguoi.het.han");
        post(leaving.account());
        String task = situation.waitingTask(situation.submitted().code());
        Situation.value(claiming.claim(leaving, task));
        assertThat(returning.whereAPostHasRunOut()).isZero();

        situation.change(
                "UPDATE portal.post SET until_at = now() - interval '1 minute' WHERE account = ?1", leaving.account());

        assertThat(returning.whereAPostHasRunOut()).isEqualTo(1);
        assertThat(situation.count("portal.work_item WHERE task = ?1 AND state = 'OPEN'", task))
                .isEqualTo(1);
    }

    private static Caller administrator() {
        return new Caller("quantri", "Quản Trị", Optional.empty(), Set.of(Role.ADMINISTRATOR), Set.of());
    }

    private Optional<WorkItem> taken(Caller caller, Among among) {
        return Situation.value(claimingNext.claim(caller, among));
    }

    private Result<WorkItem> give(Caller head, String task, String to, String was) {
        return assigning.assign(head, task, new Assignment(to, "Chia việc", was));
    }

    private static <T> Result<T> refused(Refusal refusal) {
        return Result.refused(refusal);
    }

    /** One application that was sent, and copies of its task. */
    private void copies(int many) {
        String task = situation.waitingTask(situation.submitted().code());
        situation.change(
                "INSERT INTO portal.work_item (task, code, service, step, unit, province, state, stands, person_name,"
                        + " person_name_plain, created_at, due_at, late, version) SELECT left(task, 8) || '-' || number, code, service,"
                        + " step, unit, province, 'OPEN', stands, person_name, person_name_plain, created_at, due_at, false, 0"
                        + " FROM portal.work_item, generate_series(1, ?2) number WHERE task = ?1",
                task,
                many);
        situation.change("UPDATE portal.work_item SET state = 'CANCELLED', ended_at = now() WHERE task = ?1", task);
        // the copies share one application: it is received already, so that no two of them change it
        situation.change(
                "UPDATE portal.application SET state = 'RECEIVED' WHERE code ="
                        + " (SELECT code FROM portal.work_item WHERE task = ?1)",
                task);
    }

    private void post(String account) {
        post(account, "commune-officer");
    }

    private void post(String account, String role) {
        situation.change(
                "INSERT INTO portal.post (account, name, name_plain, role, unit, from_at, given_by, reason)"
                        + " SELECT ?1, ?1, ?1, ?2, 'hiep-an', now() - interval '1 day', 'quantri', 'Thử'"
                        + " WHERE NOT EXISTS (SELECT 1 FROM portal.post WHERE account = ?1 AND role = ?2)",
                account,
                role);
    }

    private static Caller official(String account) {
        return new Caller(account, account, Optional.empty(), Set.of(Role.COMMUNE_OFFICER), Set.of(new UnitId(UNIT)));
    }

    private static Caller head(String account, String name) {
        return new Caller(account, name, Optional.empty(), Set.of(Role.COMMUNE_HEAD), Set.of(new UnitId(UNIT)));
    }

    private static <T> List<T> atOnce(List<? extends Callable<T>> acts)
            throws InterruptedException, ExecutionException {
        ExecutorService many = Executors.newFixedThreadPool(acts.size());
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : many.invokeAll(acts)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            many.shutdownNow();
        }
    }
}
