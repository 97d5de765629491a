package vn.loive.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.administration.DeployModel;
import vn.loive.administration.SettleModel;
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
    private static final Caller SECOND =
            new Caller("quantri2", "Quản Trị Hai", Optional.empty(), Set.of(Role.ADMINISTRATOR), Set.of());
    private static final String KEY = "public-facility-rehab";

    @Inject
    private Situation situation;

    @Inject
    private UploadModel uploading;

    @Inject
    private DeployModel deploying;

    @Inject
    private SettleModel settling;

    @Inject
    private ProcessEngine engine;

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

        assertThat(deploying.deploy(SECOND, model.id(), "Đồng ý", model.digest()))
                .as("nobody has asked for it")
                .isInstanceOf(Result.Refused.class);
        assertThat(uploading.ask(ADMINISTRATOR, model.id(), " ", Optional.of(version)))
                .isInstanceOf(Result.Refused.class);
        UploadedModel asked =
                Situation.value(uploading.ask(ADMINISTRATOR, model.id(), "Quyết định 5", Optional.of(version)));
        Situation.value(uploading.ask(SECOND, other.id(), "x", Optional.of(version)));
        assertThat(uploading.ask(SECOND, model.id(), "x", Optional.empty()))
                .isEqualTo(Result.overtaken("model-asked-already", "Quản Trị"));
        assertThat(Situation.value(uploading.waiting(SECOND)))
                .extracting(UploadedModel::id)
                .containsExactly(model.id(), other.id());
        assertThat(newest().version()).as("nothing is deployed yet").isEqualTo(version);

        assertThat(deploying.deploy(ADMINISTRATOR, model.id(), "Đồng ý", asked.digest()))
                .isEqualTo(Result.notAllowed("model-needs-another"));
        assertThat(deploying.deploy(SECOND, model.id(), "Đồng ý", other.digest()))
                .as("he has looked at another one")
                .isInstanceOf(Result.Refused.class);
        UploadedModel deployed = Situation.value(deploying.deploy(SECOND, model.id(), "Đồng ý", asked.digest()));
        assertThat(deployed.deployed().orElseThrow().version()).isEqualTo(version + 1);
        assertThat(deployed.deployed().orElseThrow().askedBy()).contains("Quản Trị");
        assertThat(newest().version()).isEqualTo(version + 1);
        assertThat(new String(models.source(newest()), StandardCharsets.UTF_8))
                .as("what was checked is what runs")
                .isEqualTo(asked.asked().orElseThrow().model().text());
        assertThat(traces.of(before.code()).orElseThrow().version()).isEqualTo(version);
        assertThat(traces.of(situation.submitted().code()).orElseThrow().version())
                .isEqualTo(version + 1);
        assertThat(uploading.history().get(0).name()).isEqualTo("Quản Trị Hai");

        assertThat(deploying.deploy(ADMINISTRATOR, other.id(), "x", other.digest()))
                .isEqualTo(Result.overtaken("model-deployed-meanwhile", "Quản Trị Hai"));
        assertThat(deploying.deploy(SECOND, model.id(), "x", asked.digest())).isInstanceOf(Result.Overtaken.class);
        Situation.value(settling.refuse(ADMINISTRATOR, other.id(), "Đã có bản mới"));
        assertThat(settling.refuse(SECOND, other.id(), "x"))
                .isEqualTo(Result.overtaken("model-refused-already", "Quản Trị"));
        back(own);
    }

    private void back(String own) {
        UploadedModel model = uploaded(own);
        Situation.value(uploading.ask(SECOND, model.id(), "Như cũ", Optional.empty()));
        Situation.value(deploying.deploy(ADMINISTRATOR, model.id(), "Như cũ", model.digest()));
    }

    @Test
    void theEngineOfThePortalTakesNothingAroundTheCheck() {
        String poisoned = source().replace("${freePlace.forApplication(application)}", "${''.getClass()}");
        for (String file : List.of(poisoned, source().replace("<bpmn:process ", "<!-- --><bpmn:process "))) {
            assertThatThrownBy(() -> engine.getRepositoryService()
                            .createDeployment()
                            .addInputStream(
                                    "bpmn/" + KEY + ".bpmn",
                                    new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)))
                            .deploy())
                    .hasMessageContaining("is not a checked model");
        }
    }

    @Test
    void aFileThatIsNoModelIsExplainedAndNotDeployed() {
        assertThat(findings(uploaded("x"))).containsExactly("model-not-xml");
        assertThat(findings(uploaded("<!DOCTYPE a><a/>"))).containsExactly("model-doctype");
        assertThat(findings(uploaded("<a/>"))).containsExactly("model-not-bpmn");
        assertThat(findings(uploaded(source()))).containsExactly("model-unchanged");
        assertThat(findings(uploaded(source().replace("bpmn:userTask", "bpmn:aTask"))))
                .containsExactly("model-part-not-allowed");
        assertThat(findings(uploaded(source().replace("${freePlace.forApplication(application)}", "${lan.go()}"))))
                .containsExactly("model-unknown-call");
        UploadedModel bad = uploaded("x");
        assertThat(uploading.ask(ADMINISTRATOR, bad.id(), "x", Optional.empty()))
                .isInstanceOf(Result.Refused.class);
        assertThat(uploading.upload(ADMINISTRATOR, "x", new byte[CandidateModels.LARGEST + 1]))
                .isInstanceOf(Result.Refused.class);
        assertThat(uploading.upload(Situation.HEAD, "x", new byte[1])).isInstanceOf(Result.NotAllowed.class);
        assertThat(uploading.find(ADMINISTRATOR, UUID.randomUUID())).isInstanceOf(Result.NotFound.class);
    }
}
