package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.administration.DeployModel;
import vn.loive.administration.UploadModel;
import vn.loive.administration.UploadedModel;
import vn.loive.engine.CandidateModels;
import vn.loive.engine.DeployedModel;
import vn.loive.engine.DeployedModels;
import vn.loive.engine.ProcessTraces;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.intake.Application;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** An administrator deploys a newer model: running applications keep theirs, the next ones take it. */
@Tag("server")
@ExtendWith(ArquillianExtension.class)
class DeployingAModelTest {
    private static final Caller ADMINISTRATOR =
            new Caller("quantri", "Quản Trị", Optional.empty(), Set.of(Role.ADMINISTRATOR), Set.of());
    private static final String KEY = "public-facility-rehab";

    @Inject
    private Situation situation;

    @Inject
    private UploadModel uploading;

    @Inject
    private DeployModel deploying;

    @Inject
    private DeployedModels models;

    @Inject
    private ProcessTraces traces;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(DeployingAModelTest.class, Situation.class);
    }

    private DeployedModel newest() {
        return models.list().stream()
                .filter(model -> model.key().equals(KEY) && model.newest())
                .findFirst()
                .orElseThrow();
    }

    private String source() {
        return new String(models.source(newest()), StandardCharsets.UTF_8);
    }

    private UploadedModel uploaded(String text) {
        return Situation.value(uploading.upload(ADMINISTRATOR, "moi.bpmn", text.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> findings(UploadedModel model) {
        return model.candidate().findings().stream().map(Refusal::code).toList();
    }

    @Test
    void runningApplicationsKeepTheirsAndTheNextOnesTakeIt() {
        Application before = situation.submitted();
        int version = newest().version();
        String own = source();
        UploadedModel model = uploaded(own.replace("Lãnh đạo xã quyết định", "Chủ tịch xã quyết định"));
        assertThat(findings(model)).isEmpty();
        assertThat(model.candidate().changes())
                .extracting(change -> change.kind().word() + " " + change.id())
                .containsExactly("changed DecideAtCommune");
        assertThat(newest().version()).as("nothing is deployed yet").isEqualTo(version);
        UploadedModel other = uploaded(own.replace("Lãnh đạo xã quyết định", "Người đứng đầu quyết định"));

        assertThat(deploying.deploy(ADMINISTRATOR, model.id(), " ", Optional.of(version)))
                .isInstanceOf(Result.Refused.class);
        UploadedModel deployed =
                Situation.value(deploying.deploy(ADMINISTRATOR, model.id(), "Quyết định 5", Optional.of(version)));
        assertThat(deployed.deployed().orElseThrow().version()).isEqualTo(version + 1);
        assertThat(newest().version()).isEqualTo(version + 1);
        assertThat(traces.of(before.code()).orElseThrow().version()).isEqualTo(version);
        assertThat(traces.of(situation.submitted().code()).orElseThrow().version())
                .isEqualTo(version + 1);
        assertThat(uploading.history().get(0).reason()).isEqualTo("Quyết định 5");

        assertThat(deploying.deploy(ADMINISTRATOR, other.id(), "x", Optional.of(version)))
                .isEqualTo(Result.overtaken("model-deployed-meanwhile", "Quản Trị"));
        assertThat(deploying.deploy(ADMINISTRATOR, model.id(), "x", Optional.empty()))
                .isInstanceOf(Result.Overtaken.class);
        Situation.value(deploying.deploy(ADMINISTRATOR, uploaded(own).id(), "Như cũ", Optional.empty()));
    }

    @Test
    void aFileThatIsNoModelIsExplainedAndNotDeployed() {
        assertThat(findings(uploaded("x"))).containsExactly("model-not-xml");
        assertThat(findings(uploaded("<!DOCTYPE a><a/>"))).containsExactly("model-doctype");
        assertThat(findings(uploaded("<a/>"))).containsExactly("model-not-bpmn");
        assertThat(findings(uploaded(source()))).containsExactly("model-unchanged");
        assertThat(findings(uploaded(source().replace("bpmn:userTask", "bpmn:aTask"))))
                .containsExactly("model-not-valid");
        assertThat(findings(uploaded(source().replace("${freePlace.forApplication(application)}", "${lan.go()}"))))
                .containsExactly("model-unknown-call");
        UploadedModel bad = uploaded("x");
        assertThat(deploying.deploy(ADMINISTRATOR, bad.id(), "x", Optional.empty()))
                .isInstanceOf(Result.Refused.class);
        assertThat(uploading.upload(ADMINISTRATOR, "x", new byte[CandidateModels.LARGEST + 1]))
                .isInstanceOf(Result.Refused.class);
        assertThat(uploading.upload(Situation.HEAD, "x", new byte[1])).isInstanceOf(Result.NotAllowed.class);
        assertThat(uploading.find(ADMINISTRATOR, UUID.randomUUID())).isInstanceOf(Result.NotFound.class);
    }
}
