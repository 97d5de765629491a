package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Mails;
import vn.loive.journeys.world.Papers;
import vn.loive.journeys.world.Rest;

@Tag("journey")
class SupplementingTest {
    private Dossier dossier;

    @BeforeEach
    void anAddressAndAPaperAreAskedFor() {
        dossier = Dossier.submitted();
        dossier.mustDecide(
                Account.COMMUNE_OFFICER,
                "ReviewAtCommune",
                "outcome",
                "supplement",
                "reason",
                "Địa chỉ chưa rõ",
                "fields",
                List.of("person.address"),
                "papers",
                List.of("identity"));
    }

    private static List<String> aPaper() {
        return List.of(Rest.as(Account.LAN).upload("can-cuoc.pdf", Papers.pdf()).get("id"));
    }

    private Answer good() {
        return dossier.supplement(
                "answers", Map.of("person.address", "Số 12, thôn Định An"), "attachments", aPaper(), "note", "Xin gửi");
    }

    private void isRefused(Answer answer, String... errors) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.errors()).containsExactlyInAnyOrder(errors);
        assertThat(dossier.read(Account.LAN).state()).isEqualTo("supplement-requested");
    }

    @Test
    void isAskedForWithReasonFieldsPapersAndADay() {
        Answer answer = dossier.read(Account.LAN);
        assertThat(answer.get("status.code")).isEqualTo("5");
        assertThat(answer.get("supplement.reason")).isEqualTo("Địa chỉ chưa rõ");
        assertThat(answer.body().path("supplement").path("fields").toString()).isEqualTo("[\"person.address\"]");
        assertThat(answer.body().path("supplement").path("papers").toString()).isEqualTo("[\"identity\"]");
        assertThat(answer.get("supplement.answerBy")).endsWith("T17:00:00+07:00");
        assertThat(dossier.task(Account.COMMUNE_OFFICER, "ReviewAtCommune")).isEmpty();
    }

    @Test
    void changesWhatWasAskedAndGoesBackToTheReview() {
        String address = dossier.proved().read(Account.LAN).get("answers.person.address");
        Answer answer = good();
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.state()).isEqualTo("in-process");
        assertThat(answer.get("answers.person.address")).isEqualTo("Số 12, thôn Định An");
        assertThat(answer.body().path("attachments")).hasSize(1);
        assertThat(answer.body().has("supplement")).isFalse();
        assertThat(dossier.task(Account.COMMUNE_OFFICER, "ReviewAtCommune")).isPresent();
        var line = dossier.history().get(3);
        assertThat(line.path("kind").asText()).isEqualTo("ApplicationSupplemented");
        assertThat(line.path("details").path("changed").path("person.address").toString())
                .isEqualTo("[\"" + address + "\",\"Số 12, thôn Định An\"]");
        assertThat(Mails.waitForNews(dossier.mailbox(), 1)).hasSize(1);
    }

    @Test
    void mayBeAskedForAgain() {
        good();
        Answer again = dossier.decide(
                Account.COMMUNE_OFFICER,
                "ReviewAtCommune",
                "outcome",
                "supplement",
                "reason",
                "Còn thiếu",
                "fields",
                List.of("applicant.phone"));
        assertThat(again.state()).isEqualTo("supplement-requested");
        assertThat(dossier.supplement("answers", Map.of("applicant.phone", "0911 222 333"))
                        .state())
                .isEqualTo("in-process");
    }

    @Test
    void isRefusedWhenItChangesWhatWasNotAsked() {
        isRefused(
                dossier.supplement(
                        "answers", Map.of("person.address", "Số 12", "person.name", "Ai đó"), "attachments", aPaper()),
                "person.name field-not-asked");
        assertThat(dossier.read(Account.LAN).get("answers.person.name")).isEqualTo("Trần Văn Nam");
    }

    @Test
    void isRefusedWhenSomethingAskedIsMissing() {
        isRefused(dossier.supplement(), "person.address missing", "attachments papers-missing");
        isRefused(
                dossier.supplement("answers", Map.of("person.address", "  "), "attachments", aPaper()),
                "person.address missing");
    }

    @Test
    void isRefusedForWrongTypesUnknownMembersAndTooLongTexts() {
        isRefused(dossier.supplement("answers", "x", "foo", 1), "answers wrong-type", "foo unknown-field");
        isRefused(
                dossier.supplement("answers", Map.of("person.address", "a".repeat(301)), "attachments", aPaper()),
                "person.address too-long");
        isRefused(
                dossier.supplement(
                        "answers",
                        Map.of("person.address", "Số 12"),
                        "attachments",
                        aPaper(),
                        "note",
                        "n".repeat(2001)),
                "note too-long");
    }

    @Test
    void isOnlyForTheFamilyThatWasAsked() {
        for (Account other : List.of(Account.MINH, Account.COMMUNE_OFFICER, Account.AUDITOR)) {
            Answer answer = Rest.as(other)
                    .post(
                            "applications/" + dossier.code() + "/supplement",
                            Rest.json("answers", Map.of("person.address", "x")));
            assertThat(answer.status()).isEqualTo(404);
        }
    }

    @Test
    void isTooLateWhenNothingIsAskedAnyMore() {
        good();
        Answer answer = good();
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.get("code")).isEqualTo("supplement-not-asked");
    }
}
