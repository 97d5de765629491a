package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.audit.Through;
import vn.loive.audit.TimeLine;
import vn.loive.identity.Caller;
import vn.loive.identity.Post;
import vn.loive.identity.Role;
import vn.loive.intake.Application;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Principal;
import vn.loive.shared.Result;
import vn.loive.shared.Traced;
import vn.loive.shared.UnitId;
import vn.loive.workqueue.OpenTask;
import vn.loive.workqueue.ReadApplication;

/** Whoever opens a record leaves a note with his right; a look without one is refused and noted too. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class ReadsAreNotedTest {
    private static final String NOTED =
            "portal.record_read WHERE code = ?1 AND account = ?2 AND by_right = ?3 AND through = ?4";

    @Inject
    private Situation situation;

    @Inject
    private ReadApplication reading;

    @Inject
    private OpenTask opening;

    @Inject
    private TimeLine line;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(ReadsAreNotedTest.class, Situation.class);
    }

    @Test
    void anOfficialByHisWorkOncePerRequest() {
        DossierCode code = situation.submitted().code();

        assertThat(reading.read(Situation.OFFICER, code, Through.REST).isDone()).isTrue();
        assertThat(reading.history(Situation.OFFICER, code).isDone()).isTrue();

        assertThat(situation.count(NOTED, code.value(), "xa.tiepnhan", "WORK", "REST"))
                .isEqualTo(1);
        assertThat(situation.count("portal.record_read WHERE code = ?1", code.value()))
                .isEqualTo(1);
        assertThat(situation.count(
                        "portal.record_read WHERE code = ?1 AND unit = 'hiep-an' AND role = 'commune-officer'",
                        code.value()))
                .isEqualTo(1);
    }

    @Test
    void aStrangerWhoIsRefused() {
        DossierCode code = situation.submitted().code();

        assertThat(reading.read(Situation.STRANGER, code, Through.PAPER)).isInstanceOf(Result.NotFound.class);

        assertThat(situation.count(NOTED, code.value(), "xakhac.tiepnhan", "NONE", "PAPER"))
                .isEqualTo(1);
    }

    @Test
    void theOneWhoOpensATaskAndTheOneWhoMayNot() {
        DossierCode code = situation.submitted().code();
        String task = situation.waitingTask(code);

        assertThat(opening.open(Situation.OFFICER, task, Through.PAGE).isDone()).isTrue();
        assertThat(opening.open(Situation.HEAD, task, Through.PAGE)).isEqualTo(Result.notAllowed("not-your-task"));

        assertThat(situation.count(NOTED, code.value(), "xa.tiepnhan", "WORK", "PAGE"))
                .isEqualTo(1);
        assertThat(situation.count(NOTED, code.value(), "xa.lanhdao", "NONE", "PAGE"))
                .isEqualTo(1);
    }

    @Test
    void theAuditorToo() {
        Caller auditor = new Caller("kiemtra", "Hồ Thị Kiểm", Optional.empty(), Set.of(Role.AUDITOR), Set.of());
        Application application = situation.submitted();

        assertThat(reading.read(auditor, application.code()).isDone()).isTrue();

        assertThat(situation.count(NOTED, application.code().value(), "kiemtra", "AUDIT", "PAGE"))
                .isEqualTo(1);
        assertThat(reading.reads(auditor, application)).hasSize(1);
    }

    @Test
    void aDeputyWithTheOneForWhomHeLooks() {
        Application application = situation.submitted();
        Post lent =
                new Post(Role.COMMUNE_OFFICER, new UnitId("hiep-an"), new Principal("xa.tiepnhan", "Phạm Văn Tiếp"));
        Caller deputy =
                Caller.holding("tuvan", "Ngô Thị Vấn", Optional.empty(), Optional.empty(), Set.of(), Set.of(lent));

        assertThat(reading.read(deputy, application.code()).isDone()).isTrue();
        assertThat(reading.reads(Situation.FAMILY, application))
                .extracting(read -> read.instead().map(Principal::account))
                .containsExactly(Optional.of("xa.tiepnhan"));
        assertThat(line.of(application.code(), Traced.Lane.READS).get(0).values())
                .containsEntry("insteadOf", Map.of("account", "xa.tiepnhan", "name", "Phạm Văn Tiếp"));
    }

    @Test
    void butNotTheFamilyItselfNorAGlanceForAList() {
        Application application = situation.submitted();

        reading.read(Situation.FAMILY, application.code());
        reading.glance(Situation.OFFICER, application.code());
        reading.glance(Situation.STRANGER, application.code());

        assertThat(situation.count(
                        "portal.record_read WHERE code = ?1", application.code().value()))
                .isZero();
    }

    @Test
    void theFamilyHearsOfReadsAndNotOfRefusedLooks() {
        Application application = situation.submitted();
        reading.read(Situation.OFFICER, application.code());
        reading.read(Situation.STRANGER, application.code());

        assertThat(reading.reads(Situation.FAMILY, application))
                .extracting(read -> read.reader().account())
                .containsExactly("xa.tiepnhan");
        assertThat(reading.reads(Situation.OFFICER, application)).isEmpty();
    }
}
