package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.facility.AgeBand;
import vn.loive.facility.CareForm;
import vn.loive.facility.ChangeCapacity;
import vn.loive.facility.ListPlaces;
import vn.loive.facility.Occupancy;
import vn.loive.facility.PlaceGroup;
import vn.loive.facility.Sex;
import vn.loive.facility.WaitingList;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.intake.Submission;
import vn.loive.intake.SubmitApplication;
import vn.loive.intake.WithdrawApplication;
import vn.loive.rehabilitation.LeaveEarly;
import vn.loive.routing.Decision;
import vn.loive.routing.PeopleAtFacility;
import vn.loive.routing.TellOfComingOfAge;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.workqueue.ClaimTask;
import vn.loive.workqueue.DecideTask;
import vn.loive.workqueue.StepTime;
import vn.loive.workqueue.StepTimes;

/** A facility with a single place for girls: who gets it, who waits, and how it becomes free again. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class PlacesAreKeptTest {
    private static final UnitId FACILITY = new UnitId("co-so-lam-dong");
    private static final PlaceGroup GIRLS = new PlaceGroup(FACILITY, CareForm.PUBLIC, Sex.FEMALE, AgeBand.MINOR);
    private static final Caller PROVINCE = new Caller(
            "tinh.canbo",
            "Phan Thị Ngân",
            Optional.empty(),
            Set.of(Role.PROVINCE_OFFICER),
            Set.of(new UnitId("lam-dong")));

    @Inject
    private Situation situation;

    @Inject
    private SubmitApplication submitting;

    @Inject
    private WithdrawApplication withdrawing;

    @Inject
    private ClaimTask claiming;

    @Inject
    private DecideTask deciding;

    @Inject
    private ChangeCapacity changing;

    @Inject
    private ListPlaces places;

    @Inject
    private WaitingList waiting;

    @Inject
    private LeaveEarly leaving;

    @Inject
    private StepTimes times;

    @Inject
    private TellOfComingOfAge coming;

    @Inject
    private Clock clock;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(PlacesAreKeptTest.class, Situation.class);
    }

    /** As many places as are taken by girls of other tests, and one more. */
    @BeforeEach
    void onePlaceIsFree() {
        situation.change("UPDATE portal.place_waiting SET left_at = now() WHERE age_band = 'minor'");
        Occupancy now = places.of(GIRLS);
        int taken = now.capacityOn(today()) - now.freeFor(today(), 12);
        if (now.capacityOn(today()) != taken + 1) {
            Situation.value(room(PROVINCE, taken + 1));
        }
    }

    @Test
    void theLastPlaceIsGivenToOneOfTwoAndTheOtherIsToldHisNumber() throws Exception {
        List<String> tasks = Stream.of(girl(), girl()).map(this::claimed).toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<Result<?>>> answers = tasks.stream()
                .map(task -> threads.<Result<?>>submit(() -> deciding.decide(Situation.FACILITY, task, reserving())))
                .toList();
        threads.shutdown();

        Result<?> one = answers.get(0).get();
        Result<?> other = answers.get(1).get();
        assertThat(one.isDone()).isNotEqualTo(other.isDone());
        assertThat(one.isDone() ? other : one)
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> assertThat(((Refusal) refused.refusals().get(0)).code())
                                .startsWith("no-place"));
        assertThat(places.of(GIRLS).freeFor(today(), 12)).isZero();
    }

    @Test
    void aFamilyThatGoesMakesRoomAndTheFacilityIsToldWhoIsNext() {
        DossierCode first = girl();
        situation.decided(first, Situation.FACILITY, reserving());
        DossierCode next = girl();
        situation.decided(next, Situation.FACILITY, Decision.of("waiting-list"));
        assertThat(waiting.number(next)).contains(1);

        Situation.value(withdrawing.withdraw(Situation.FAMILY, first, ""));

        assertThat(places.of(GIRLS).freeFor(today(), 12)).isEqualTo(1);
        assertThat(situation.count("portal.outbox WHERE code = ?1 AND template = 'place-free'", next.value()))
                .isEqualTo(1);
        situation.decided(next, Situation.FACILITY, reserving());
        assertThat(waiting.number(next)).isEmpty();
        assertThat(situation.count("portal.stay WHERE code = ?1 AND freed_at IS NULL", next.value()))
                .isEqualTo(1);
    }

    @Test
    void whoeverDoesNotComeLosesThePlace() {
        DossierCode missed = girl();
        situation.decided(missed, Situation.FACILITY, Decision.of("reserve").from(today().plusDays(7)));
        situation.decidedSoon(missed, Situation.FACILITY, Decision.of("not-come"));

        assertThat(situation.count("portal.stay WHERE code = ?1 AND why = 'not-come'", missed.value()))
                .isEqualTo(1);
        assertThat(places.of(GIRLS).freeFor(today(), 12)).isEqualTo(1);
    }

    @Test
    void aFacilityThatDoesNotTakeHerCannotBeNamed() {
        DossierCode code = atTheDistrict();
        String task = situation.waitingTask(code);
        Situation.value(claiming.claim(Situation.DISTRICT, task));

        assertThat(deciding.decide(
                        Situation.DISTRICT, task, Decision.of("name-facility").at(new UnitId("co-so-di-linh"))))
                .isEqualTo(Result.refused(Refusal.of("facility-not-possible", "facility")));
    }

    @Test
    void whatIsTakenIsNeverTakenAwayAndEachChangeIsKept() {
        situation.decided(girl(), Situation.FACILITY, reserving());
        int taken = places.of(GIRLS).capacityOn(today());
        long changes = situation.count("portal.capacity_change");

        assertThat(room(PROVINCE, taken - 1)).isEqualTo(Result.refused(Refusal.of("places-taken", "places", taken)));
        assertThat(room(Situation.FACILITY, taken + 1)).isEqualTo(Result.notAllowed("province-officers-only"));
        assertThat(situation.count("portal.capacity_change")).isEqualTo(changes);
        Situation.value(room(PROVINCE, taken + 2));
        assertThat(places.of(GIRLS).freeFor(today(), 12)).isEqualTo(2);
        assertThat(situation.count("portal.capacity_change")).isEqualTo(changes + 1);
        assertThatThrownBy(() -> situation.change("UPDATE portal.capacity_change SET reason = 'x'"))
                .hasStackTraceContaining("can only be appended to");
    }

    @Test
    void whoeverGoesBeforeTheTermMakesRoomAndTheNextIsNamed() {
        DossierCode first = admitted(girl());
        DossierCode next = girl();
        situation.decided(next, Situation.FACILITY, Decision.of("waiting-list"));
        LeaveEarly.Wish wish = new LeaveEarly.Wish(Optional.empty(), "Chuyển nơi ở");

        assertThat(leaving.leave(PROVINCE, FACILITY, first, wish))
                .isEqualTo(Result.notAllowed("receiving-facility-only"));
        assertThat(leaving.leave(Situation.FACILITY, FACILITY, next, wish)).isEqualTo(Result.notFound());
        assertThat(leaving.leave(
                        Situation.FACILITY,
                        FACILITY,
                        first,
                        new LeaveEarly.Wish(Optional.of(today().minusDays(1)), "")))
                .isInstanceOfSatisfying(
                        Result.Refused.class,
                        refused -> assertThat(refused.refusals()).hasSize(2));
        Optional<PeopleAtFacility.Waiter> named =
                Situation.value(leaving.leave(Situation.FACILITY, FACILITY, first, wish));

        assertThat(named).map(waiter -> waiter.application().code()).contains(next);
        assertThat(places.of(GIRLS).freeFor(today(), 12)).isEqualTo(1);
        assertThat(situation.count("portal.outbox WHERE code = ?1 AND template = 'place-free'", next.value()))
                .isEqualTo(1);
        assertThat(situation.count(
                        "portal.rehabilitation_case WHERE code = ?1 AND left_why = 'Chuyển nơi ở'", first.value()))
                .isEqualTo(1);
        assertThat(situation.count(
                        "portal.history WHERE code = ?1 AND kind = 'LeftEarly' AND details ->> 'leftOn' IS NOT NULL",
                        first.value()))
                .isEqualTo(1);
        assertThat(leaving.leave(Situation.FACILITY, FACILITY, first, wish)).isEqualTo(Result.notFound());
    }

    @Test
    void theWaitingListHasAClockOfItsOwn() {
        DossierCode code = girl();
        situation.decided(code, Situation.FACILITY, Decision.of("waiting-list"));

        StepTime waits = times.of(code).stream()
                .filter(time -> time.to().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(waits.reckoned()).map(StepTime.Reckoned::term).contains("30d");
        assertThat(situation.count(
                        "portal.application WHERE code = ?1 AND due_at > now() + interval '20 days'", code.value()))
                .isEqualTo(1);
        assertThat(situation.count(
                        "portal.work_item WHERE code = ?1 AND ended_at IS NULL AND due_at > now() + interval '20 days'",
                        code.value()))
                .isEqualTo(1);
    }

    @Test
    void theFacilityIsToldOnceAndInTimeWhoTurnsEighteenAmongMinors() {
        DossierCode soon = girl(today().minusYears(18).plusDays(10));
        situation.decided(soon, Situation.FACILITY, reserving());
        String told = "portal.outbox WHERE code = ?1 AND template = 'comes-of-age'";

        coming.tell();
        coming.tell();

        assertThat(situation.count(told, soon.value())).isEqualTo(1);
        assertThat(situation.count(
                        "portal.outbox WHERE template = 'comes-of-age' AND code IN (SELECT code FROM portal.application"
                                + " WHERE (form ->> 'person.birthDate')::date > current_date - interval '17 years')"))
                .isZero();
    }

    private DossierCode admitted(DossierCode code) {
        situation.decided(code, Situation.FACILITY, reserving());
        situation.decidedSoon(code, Situation.FACILITY, Decision.of("arrived"));
        situation.eventually(() -> situation.count("portal.rehabilitation_case WHERE code = ?1", code.value()) > 0);
        return code;
    }

    private Result<Occupancy> room(Caller caller, int places) {
        return changing.change(
                caller,
                FACILITY,
                new ChangeCapacity.Wish(
                        Optional.of("female"),
                        Optional.of("minor"),
                        Optional.of(places),
                        Optional.empty(),
                        "Sửa khu nữ"));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Decision reserving() {
        return Decision.of("reserve").from(today());
    }

    private String claimed(DossierCode code) {
        String task = situation.waitingTask(code);
        Situation.value(claiming.claim(Situation.FACILITY, task));
        return task;
    }

    private DossierCode atTheDistrict() {
        return atTheDistrict(today().minusYears(15));
    }

    private DossierCode atTheDistrict(LocalDate birthDate) {
        Map<String, String> answers =
                new LinkedHashMap<>(Situation.submission("68001").answers());
        answers.put("person.name", "Trần Thị Mai");
        answers.put("person.sex", "female");
        answers.put("person.birthDate", birthDate.toString());
        DossierCode code = Situation.value(submitting.submit(
                        Situation.FAMILY,
                        new Submission("public-facility-rehab", answers, List.of(), "vi", Optional.empty())))
                .code();
        situation.decided(code, Situation.OFFICER, Decision.of("forward"));
        situation.decided(code, Situation.HEAD, Decision.of("sign"));
        return code;
    }

    /** A girl of 15 whom the district has sent to the facility. */
    private DossierCode girl() {
        return girl(today().minusYears(15));
    }

    private DossierCode girl(LocalDate birthDate) {
        DossierCode code = atTheDistrict(birthDate);
        situation.decided(code, Situation.DISTRICT, Decision.of("name-facility").at(FACILITY));
        return code;
    }
}
