package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.routing.Decision;
import vn.loive.routing.Step;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.workqueue.ClaimTask;
import vn.loive.workqueue.ReadWorkload;
import vn.loive.workqueue.StepPace;
import vn.loive.workqueue.WorkBehind;
import vn.loive.workqueue.WorkItem;
import vn.loive.workqueue.WorkKind;
import vn.loive.workqueue.WorkShare;
import vn.loive.workqueue.Workload;

/** Six applications at a commune: one is decided late, one is claimed and overdue, four wait. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class ReadingTheWorkloadTest {
    private static final Caller PROVINCE = new Caller(
            "tinh.canbo",
            "Phan Thị Ngân",
            Optional.empty(),
            Set.of(Role.PROVINCE_OFFICER),
            Set.of(new UnitId("lam-dong")));

    @Inject
    private ReadWorkload reading;

    @Inject
    private ClaimTask claiming;

    @Inject
    private Situation situation;

    private List<DossierCode> codes = List.of();

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(ReadingTheWorkloadTest.class, Situation.class);
    }

    @BeforeEach
    void sixApplicationsAtACommune() {
        situation.change("UPDATE portal.work_item SET state = 'CANCELLED', ended_at = now(), answer_by = NULL");
        codes = IntStream.range(0, 6)
                .mapToObj(i -> situation.submitted().code())
                .toList();
        situation.decided(codes.get(0), Situation.OFFICER, Decision.of("forward"));
        situation.change(
                "UPDATE portal.work_item SET due_at = ended_at - interval '1 hour' WHERE code = ?1 AND state = 'DONE'",
                codes.get(0).value());
        Situation.value(claiming.claim(Situation.OFFICER, situation.waitingTask(codes.get(1))));
        situation.change(
                "UPDATE portal.work_item SET due_at = now() - interval '1 hour' WHERE code = ?1",
                codes.get(1).value());
    }

    @Test
    void tellsAHeadWhoHasWhatAndWhatIsLate() {
        Workload workload = Situation.value(reading.read(Situation.HEAD));

        WorkShare officer = share(workload, Step.REVIEW_AT_COMMUNE, Optional.of("xa.tiepnhan"));
        assertThat(officer.open()).isEqualTo(1);
        assertThat(officer.overdue()).isEqualTo(1);
        assertThat(officer.done()).isEqualTo(1);
        assertThat(officer.late()).isEqualTo(1);
        assertThat(share(workload, Step.REVIEW_AT_COMMUNE, Optional.empty()).open())
                .isEqualTo(4);
        assertThat(share(workload, Step.DECIDE_AT_COMMUNE, Optional.empty()).open())
                .isEqualTo(1);
        assertThat(workload.total(WorkKind.OPEN)).isEqualTo(6);
    }

    @Test
    void saysNothingAboutTheTimeOfAStepThatWasFinishedTooSeldom() {
        StepPace pace = pace(Situation.value(reading.read(Situation.HEAD)));
        assertThat(pace.done()).isEqualTo(1);
        assertThat(pace.median()).isEmpty();

        codes.subList(2, 6).forEach(code -> situation.decided(code, Situation.OFFICER, Decision.of("forward")));
        situation.change("UPDATE portal.work_item SET created_at = ended_at - interval '3 hours' WHERE state = 'DONE'");

        assertThat(pace(Situation.value(reading.read(Situation.HEAD))).median())
                .hasValueSatisfying(median -> assertThat(median.toMinutes()).isEqualTo(180));
    }

    @Test
    void opensEachNumberToItsCases() {
        Workload workload = Situation.value(reading.read(Situation.HEAD));
        assertThat(workload.shares()).isNotEmpty().allSatisfy(share -> {
            for (WorkKind kind : WorkKind.values()) {
                WorkBehind behind = new WorkBehind(
                        kind,
                        Optional.of(share.unit()),
                        Optional.of(share.step()),
                        Optional.of(ReadWorkload.sign(share.account())));
                assertThat(cases(Situation.HEAD, behind))
                        .as("%s of %s", kind, share)
                        .hasSize(share.of(kind));
            }
        });
        WorkBehind late = new WorkBehind(WorkKind.LATE, Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(cases(Situation.HEAD, late)).extracting(WorkItem::code).containsExactly(codes.get(0));
    }

    @Test
    void showsAProvinceTheWorkOfItsUnits() {
        assertThat(Situation.value(reading.read(PROVINCE)).total(WorkKind.OPEN)).isEqualTo(6);
    }

    @Test
    void isForThoseWhoLeadAndForNobodyElse() {
        for (Caller caller : List.of(Situation.OFFICER, Situation.FAMILY)) {
            assertThat(reading.read(caller)).isEqualTo(Result.notAllowed("heads-only"));
        }
        Caller elsewhere = new Caller(
                "huyen.lanhdao",
                "Vũ Thị Oanh",
                Optional.empty(),
                Set.of(Role.DISTRICT_HEAD),
                Set.of(new UnitId("duc-trong")));
        assertThat(Situation.value(reading.read(elsewhere)).shares()).isEmpty();
        WorkBehind ofTheCommune =
                new WorkBehind(WorkKind.OPEN, Optional.of(new UnitId("hiep-an")), Optional.empty(), Optional.empty());
        assertThat(cases(elsewhere, ofTheCommune)).isEmpty();
    }

    private List<WorkItem> cases(Caller caller, WorkBehind behind) {
        return Situation.value(reading.cases(caller, behind));
    }

    private static WorkShare share(Workload workload, Step step, Optional<String> account) {
        return workload.shares().stream()
                .filter(share -> share.step() == step && share.account().equals(account))
                .findFirst()
                .orElseThrow();
    }

    private static StepPace pace(Workload workload) {
        return workload.paces().stream()
                .filter(pace -> pace.step() == Step.REVIEW_AT_COMMUNE)
                .findFirst()
                .orElseThrow();
    }
}
