package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Mails;
import vn.loive.journeys.world.Proof;
import vn.loive.journeys.world.Rest;

/** SQL, HTML and expressions in every text: kept as they are typed, and nothing runs. */
@Tag("journey")
class TypingCodeIntoTextsTest {
    private static final String TEXT =
            "'; DROP TABLE portal.application; -- <script>alert(1)</script> ${7*7} #{7*7} %s {0} \\u0041 \"";

    @Test
    void keepsThemInTheForm() {
        Form form = Form.ofAMother()
                .with("applicant.address", TEXT)
                .with("person.address", TEXT)
                .with("plan.note", TEXT);
        Proof.of(Account.LAN, form.mailbox());
        Answer answer = Rest.as(Account.LAN).post("applications", form.json());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.get("answers.applicant.address")).isEqualTo(TEXT);
        assertThat(answer.get("answers.person.address")).isEqualTo(TEXT);
        assertThat(answer.get("answers.plan.note")).isEqualTo(TEXT);
        assertThat(answer.header("Content-Type")).contains("application/json");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(Mails.waitForNews(form.mailbox(), 1)).hasSize(1);
    }

    @Test
    void keepsThemInReasonsNotesAndHistory() {
        Dossier dossier = Dossier.submitted();
        dossier.mustDecide(
                Account.COMMUNE_OFFICER,
                "ReviewAtCommune",
                "outcome",
                "supplement",
                "reason",
                TEXT,
                "fields",
                List.of("plan.note"));
        assertThat(dossier.read(Account.LAN).get("supplement.reason")).isEqualTo(TEXT);
        Answer answer = dossier.supplement("answers", Map.of("plan.note", TEXT), "note", TEXT);
        assertThat(answer.get("answers.plan.note")).isEqualTo(TEXT);
        assertThat(Rest.as(Account.LAN)
                        .post("applications/" + dossier.code() + "/withdrawal", Rest.json("reason", TEXT))
                        .get("reason"))
                .isEqualTo(TEXT);
        assertThat(dossier.history().stream()
                        .map(line -> line.path("details").path("reason").asText())
                        .filter(TEXT::equals))
                .hasSize(2);
    }

    @Test
    void areNoNames() {
        for (String name : List.of("<b>Nam</b>", "Nam; DROP TABLE x", "${7*7}", "Nam\\")) {
            Answer answer = Rest.as(Account.LAN)
                    .post(
                            "applications",
                            Form.ofAMother().with("person.name", name).json());
            assertThat(answer.errors()).containsExactly("person.name not-a-name");
        }
        Answer apostrophe = Rest.as(Account.LAN)
                .post(
                        "applications",
                        Form.ofAMother().with("person.name", "K'Brèo -- Ơ'Nam").json());
        assertThat(apostrophe.get("answers.person.name")).isEqualTo("K'Brèo -- Ơ'Nam");
    }

    @ParameterizedTest
    @ValueSource(strings = {"' OR '1'='1", "%", "_", "\\", "%%' --", "<script>", "\" OR 1=1"})
    void findNothingInTheQueueWhenNobodyIsCalledSo(String search) {
        Dossier.submitted();
        Answer answer = Rest.as(Account.COMMUNE_OFFICER).get("tasks?q=" + Rest.encode(search) + "&limit=100");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.items())
                .allSatisfy(task -> assertThat(task.path("person").asText() + task.path("code"))
                        .contains(search));
    }

    @Test
    void doNoHarmInFiltersAndKeys() {
        Rest officer = Rest.as(Account.COMMUNE_OFFICER);
        String code = Rest.encode(TEXT);
        assertThat(officer.get("tasks?unit=" + code).items()).isEmpty();
        assertThat(officer.get("tasks?service=" + code).items()).isEmpty();
        assertThat(officer.get("tasks?step=" + code).errors()).containsExactly("step unknown-choice");
        assertThat(officer.get("tasks?after=" + code).errors()).containsExactly("after bad-cursor");
        assertThat(officer.get("deadlines?start=" + code + "&term=3wd").status())
                .isEqualTo(422);
        assertThat(Rest.as(Account.LAN)
                        .with("Idempotency-Key", "'; DROP TABLE x; --" + System.nanoTime())
                        .post("applications", Form.ofAMother().json())
                        .status())
                .isEqualTo(201);
    }
}
