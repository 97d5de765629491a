package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.administration.Incident;
import vn.loive.administration.ListIncidents;
import vn.loive.administration.SettleIncident;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.routing.Decision;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;

/** What has stopped shows with its cause, and goes on when an administrator has it tried again. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class SettlingIncidentsTest {
    private static final Caller ADMINISTRATOR =
            new Caller("quantri", "Quản Trị", Optional.empty(), Set.of(Role.ADMINISTRATOR), Set.of());

    @Inject
    private ListIncidents listing;

    @Inject
    private SettleIncident settling;

    @Inject
    private Situation situation;

    @Inject
    private Clock clock;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(SettlingIncidentsTest.class, Situation.class);
    }

    @AfterEach
    void letStepsPass() {
        FailingStep.failAt("");
    }

    @Test
    void aStepThatHasStoppedGoesOnOnceItsCauseIsGone() {
        FailingStep.failAt("AdmitAtFacility");
        DossierCode code = situation.submitted().code();
        situation.decided(code, Situation.OFFICER, Decision.of("forward"));
        situation.decided(code, Situation.HEAD, Decision.of("sign"));
        situation.decided(code, Situation.DISTRICT, Decision.of("name-facility").at(new UnitId("co-so-lam-dong")));
        situation.decided(code, Situation.FACILITY, Decision.of("reserve").from(LocalDate.now(clock)));
        situation.eventually(() -> situation.count(jobs("exception_msg_ IS NOT NULL"), code.value()) == 1);
        assertThat(of(code)).as("it is tried again by itself first").isEmpty();
        situation.change(
                "UPDATE engine.act_ru_job SET retries_ = 0 WHERE exception_msg_ IS NOT NULL AND process_instance_id_ IN"
                        + " (SELECT proc_inst_id_ FROM engine.act_ru_execution WHERE business_key_ = ?1)",
                code.value());

        Incident incident = of(code).orElseThrow();
        assertThat(incident.kind()).isEqualTo(Incident.Kind.STEP);
        assertThat(incident.what()).isEqualTo("TellTheFamily");
        assertThat(incident.cause()).contains("told to fail");
        assertThat(settling.setAside(ADMINISTRATOR, incident.id(), "Không cần"))
                .as("a step cannot be left")
                .isInstanceOf(Result.Refused.class);

        Situation.value(settling.retry(ADMINISTRATOR, incident.id()));
        situation.eventually(() -> of(code).isPresent());

        FailingStep.failAt("");
        Situation.value(settling.retry(ADMINISTRATOR, incident.id()));
        situation.eventually(() -> situation.count(
                        "portal.work_item WHERE code = ?1 AND step = 'AdmitAtFacility' AND ended_at IS NULL",
                        code.value())
                == 1);
        assertThat(of(code)).isEmpty();
        assertThat(settling.retry(ADMINISTRATOR, incident.id())).isInstanceOf(Result.Overtaken.class);
        assertThat(situation.count(
                        "portal.history WHERE code = ?1 AND kind = 'IncidentRetried' AND account = 'quantri'",
                        code.value()))
                .isEqualTo(2);
    }

    @Test
    void aMessageThatWasGivenUpIsSentAnewOrSetAside() {
        DossierCode code = situation.submitted().code();
        giveUp(code);
        Incident incident = of(code).orElseThrow();
        assertThat(incident.kind()).isEqualTo(Incident.Kind.MESSAGE);
        assertThat(incident.cause()).isEqualTo("SendFailedException: 550 … unknown");

        Situation.value(settling.retry(ADMINISTRATOR, incident.id()));
        situation.eventually(
                () -> situation.count("portal.outbox WHERE code = ?1 AND sent_at IS NOT NULL", code.value()) == 1);

        giveUp(code);
        assertThat(settling.setAside(ADMINISTRATOR, incident.id(), " ")).isInstanceOf(Result.Refused.class);
        Situation.value(settling.setAside(ADMINISTRATOR, incident.id(), "Địa chỉ không còn"));
        assertThat(of(code)).isEmpty();
        assertThat(settling.setAside(ADMINISTRATOR, incident.id(), "Lần nữa")).isInstanceOf(Result.Overtaken.class);
        assertThat(situation.count("portal.history WHERE code = ?1 AND kind = 'MessageSetAside'", code.value()))
                .isEqualTo(1);
    }

    @Test
    void nobodyElseSeesOrSettlesThem() {
        String word = "message-" + UUID.randomUUID();
        assertThat(listing.list(Situation.HEAD)).isInstanceOf(Result.NotAllowed.class);
        assertThat(settling.retry(Situation.HEAD, word)).isInstanceOf(Result.NotAllowed.class);
        assertThat(settling.setAside(Situation.FAMILY, word, "x")).isInstanceOf(Result.NotAllowed.class);
        assertThat(settling.retry(ADMINISTRATOR, "message-1' OR 1=1")).isInstanceOf(Result.NotFound.class);
        assertThat(settling.retry(ADMINISTRATOR, word)).isInstanceOf(Result.Overtaken.class);
    }

    private void giveUp(DossierCode code) {
        situation.change(
                "UPDATE portal.outbox SET sent_at = NULL, failed_at = now(), tries = 10,"
                        + " last_error = 'SendFailedException: 550 <lan@example.vn> unknown'"
                        + " WHERE code = ?1 AND template = ?2",
                code.value(),
                "submitted");
    }

    private Optional<Incident> of(DossierCode code) {
        return Situation.value(listing.list(ADMINISTRATOR)).stream()
                .filter(incident -> incident.application().filter(code::equals).isPresent())
                .findFirst();
    }

    private static String jobs(String condition) {
        return "engine.act_ru_job WHERE " + condition + " AND process_instance_id_ IN"
                + " (SELECT proc_inst_id_ FROM engine.act_ru_execution WHERE business_key_ = ?1)";
    }
}
