package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.identity.Caller;
import vn.loive.intake.Applications;
import vn.loive.intake.Family;
import vn.loive.notification.PreviewMessage;
import vn.loive.routing.Decision;
import vn.loive.routing.Step;
import vn.loive.routing.WhatIsTold;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Notice;
import vn.loive.shared.UnitId;
import vn.loive.workqueue.KeptWords;
import vn.loive.workqueue.LastLook;

/** What an official sees before he decides: what is new to him, what he had chosen, and what the family will read. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class SeeingBeforeDecidingTest {
    private static final String TO_THE_FAMILY = "portal.outbox WHERE code = ?1 AND recipient = 'lan@example.vn'";
    private static final Decision NAMED = Decision.of("name-facility").at(new UnitId("co-so-lam-dong"));

    @Inject
    private Situation situation;

    @Inject
    private Applications applications;

    @Inject
    private WhatIsTold told;

    @Inject
    private Family family;

    @Inject
    private PreviewMessage previews;

    @Inject
    private LastLook looks;

    @Inject
    private KeptWords kept;

    @Inject
    private Clock clock;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(SeeingBeforeDecidingTest.class, Situation.class);
    }

    @Test
    void theMessageThatIsShownIsTheOneThatIsSent() {
        for (Decision decision : List.of(
                Decision.of("forward"),
                Decision.of("refuse").because("Không thuộc thẩm quyền"),
                Decision.of("supplement").because("Ghi rõ số nhà").asking(List.of("person.address"), List.of()))) {
            tellsAsShown(situation.submitted().code(), Step.REVIEW_AT_COMMUNE, Situation.OFFICER, decision);
        }
        for (Decision decision : List.of(
                Decision.of("sign"),
                Decision.of("return").because("Xem lại"),
                Decision.of("refuse").because("Không đủ"))) {
            tellsAsShown(atTheHead(), Step.DECIDE_AT_COMMUNE, Situation.HEAD, decision);
        }
        for (Decision decision : List.of(
                NAMED,
                Decision.of("return").because("Xem lại"),
                Decision.of("refuse").because("Không đủ"))) {
            tellsAsShown(atTheDistrict(), Step.REVIEW_AT_DISTRICT, Situation.DISTRICT, decision);
        }
        for (Decision decision :
                List.of(Decision.of("waiting-list"), Decision.of("decline").because("Hết chỗ"), reserving())) {
            tellsAsShown(atTheFacility(), Step.DECIDE_AT_FACILITY, Situation.FACILITY, decision);
        }
        for (Decision decision : List.of(Decision.of("arrived"), Decision.of("not-come"))) {
            DossierCode code = atTheFacility();
            situation.decided(code, Situation.FACILITY, reserving());
            situation.comesToRest(code);
            tellsAsShown(code, Step.ADMIT_AT_FACILITY, Situation.FACILITY, decision);
        }
    }

    @Test
    void whoeverStandsOnTheListAlreadyIsToldNothingAgain() {
        DossierCode code = atTheFacility();
        situation.decided(code, Situation.FACILITY, Decision.of("waiting-list"));

        tellsAsShown(code, Step.DECIDE_AT_FACILITY, Situation.FACILITY, Decision.of("waiting-list"));
    }

    @Test
    void theMessageIsShownInBothLengthsWithItsReceiver() {
        DossierCode code = situation.submitted().code();
        Notice notice = family.wouldTell(applications.find(code).orElseThrow(), "place", Map.of("day", "2026-12-01"))
                .orElseThrow();

        PreviewMessage.Preview preview = previews.of(notice);
        assertThat(notice.recipient()).isEqualTo("lan@example.vn");
        assertThat(preview.letter()).contains(code.value(), "01/12/2026");
        assertThat(preview.shortly()).contains(code.value(), "01/12").hasSizeLessThanOrEqualTo(160);
        assertThat(situation.count(TO_THE_FAMILY + " AND template = 'place'", code.value()))
                .isZero();
    }

    @Test
    void aVisitLastsHalfAnHourAndTheNextOneKnowsWhenItWas() {
        DossierCode code = situation.submitted().code();
        assertThat(looks.note(Situation.OFFICER, code)).isEmpty();
        assertThat(looks.note(Situation.OFFICER, code)).isEmpty();

        situation.change(
                "UPDATE portal.last_look SET seen_at = seen_at - interval '31 minutes' WHERE code = ?1", code.value());
        Optional<Instant> before = looks.note(Situation.OFFICER, code);

        assertThat(before).isPresent();
        assertThat(before.orElseThrow()).isBefore(clock.instant().minusSeconds(1800));
        assertThat(looks.note(Situation.OFFICER, code)).isEqualTo(before);
        assertThat(looks.note(Situation.HEAD, code)).isEmpty();
    }

    @Test
    void ticksAFacilityAndADayAreKeptWithTheWords() {
        String task = situation.waitingTask(situation.submitted().code());
        Map<String, List<String>> beside =
                Map.of("fields", List.of("person.address", "person.name"), "papers", List.of("identity"));
        kept.keep(Situation.OFFICER, task, "supplement", "Mời bổ sung", beside);
        kept.keep(Situation.STRANGER, task, "refuse", "x", Map.of());
        kept.keep(Situation.OFFICER, task, "refuse", "x", Map.of("fields", List.of("y".repeat(9000))));

        KeptWords.Words words = kept.find(Situation.OFFICER, task).orElseThrow();
        assertThat(words.beside()).isEqualTo(beside);
        assertThat(words.outcome()).isEqualTo("supplement");
        assertThat(kept.find(Situation.STRANGER, task)).isEmpty();
    }

    private void tellsAsShown(DossierCode code, Step step, Caller official, Decision decision) {
        Optional<WhatIsTold.Telling> shown =
                told.after(applications.find(code).orElseThrow(), step, decision.outcome());
        long before = situation.count(TO_THE_FAMILY, code.value());
        situation.decided(code, official, decision);
        String what = step + " " + decision.outcome();
        if (shown.isEmpty()) {
            assertThat(situation.count(TO_THE_FAMILY, code.value())).as(what).isEqualTo(before);
            return;
        }
        // by its own name: the message of the step before may come meanwhile, too
        String template = shown.get().template();
        String number = String.valueOf(shown.get().values().getOrDefault("number", ""));
        String theOne = TO_THE_FAMILY + " AND template = ?2 AND (?3 = '' OR params ->> 'number' = ?3)";
        situation.eventually(() -> situation.count(theOne, code.value(), template, number) > 0);
        assertThat(situation.count(theOne, code.value(), template, number))
                .as(what)
                .isEqualTo(1);
    }

    private DossierCode atTheHead() {
        DossierCode code = situation.submitted().code();
        situation.decided(code, Situation.OFFICER, Decision.of("forward"));
        return code;
    }

    private DossierCode atTheDistrict() {
        DossierCode code = atTheHead();
        situation.decided(code, Situation.HEAD, Decision.of("sign"));
        return code;
    }

    private DossierCode atTheFacility() {
        DossierCode code = atTheDistrict();
        situation.decided(code, Situation.DISTRICT, NAMED);
        return code;
    }

    private Decision reserving() {
        return Decision.of("reserve").from(LocalDate.now(clock));
    }
}
