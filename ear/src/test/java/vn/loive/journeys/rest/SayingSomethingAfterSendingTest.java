package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Rest;

@Tag("journey")
class SayingSomethingAfterSendingTest {
    private final Rest family = Rest.as(Account.LAN);
    private final Rest officer = Rest.as(Account.COMMUNE_OFFICER);

    @Test
    void asksTheUnitWhichAnswersByItsNameAndNotByAPersons() {
        Dossier dossier = Dossier.submitted();
        dossier.waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        String questions = "applications/" + dossier.code() + "/questions";

        family.post(questions, Rest.json("words", "Khi nào có kết quả?"));
        officer.post(questions + "/answers", Rest.json("words", "Trong ba ngày làm việc."));

        List<com.fasterxml.jackson.databind.JsonNode> read =
                family.get(questions).items();
        assertThat(read)
                .extracting(
                        one -> one.path("from").asText(),
                        one -> one.path("words").asText())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("family", "Khi nào có kết quả?"),
                        org.assertj.core.groups.Tuple.tuple("unit", "Trong ba ngày làm việc."));
        assertThat(read.get(1).path("unit").path("id").asText()).isEqualTo("hiep-an");
        assertThat(read.get(1).has("name")).isFalse();
        assertThat(officer.get(questions).items().get(1).path("name").asText()).isNotBlank();
    }

    @Test
    void isToldWhatIsWrongWithAText() {
        Dossier dossier = Dossier.submitted();
        String questions = "applications/" + dossier.code() + "/questions";

        assertThat(family.post(questions, Rest.json("words", "  ")).errors()).containsExactly("words missing");
        assertThat(family.post(questions, Rest.json("words", "a".repeat(2001))).errors())
                .containsExactly("words too-long");
        assertThat(family.post(questions, Rest.json("text", "x")).errors()).containsExactly("text unknown-field");
    }

    @Test
    void writesNoMoreThanTwentyTimesADay() {
        Dossier dossier = Dossier.submitted();
        String questions = "applications/" + dossier.code() + "/questions";
        for (int i = 0; i < 20; i++) {
            assertThat(family.post(questions, Rest.json("words", "Câu hỏi " + i))
                            .status())
                    .isEqualTo(200);
        }

        assertThat(family.post(questions, Rest.json("words", "Câu hỏi 21")).errors())
                .containsExactly("words too-many-remarks");
    }

    @Test
    void changesTheTelephoneAndNothingElse() {
        Dossier dossier = Dossier.submitted();
        String path = "applications/" + dossier.code() + "/contact";
        String address = dossier.read(Account.LAN).get("answers.applicant.address");

        Answer changed = family.send("PUT", path, Rest.json("phone", "+84 987 654 321"));

        assertThat(changed.get("answers.applicant.phone")).isEqualTo("0987654321");
        assertThat(changed.get("answers.applicant.address")).isEqualTo(address);
        assertThat(dossier.historyKinds()).contains("ContactChanged");
        assertThat(family.send("PUT", path, Rest.json("phone", "12")).errors())
                .containsExactly("applicant.phone not-a-phone");
        assertThat(family.send("PUT", path, Rest.json("name", "Lan")).errors()).containsExactly("name unknown-field");
    }

    /** Who applies for himself lives where he lives, and says so once. */
    @Test
    void changesTheTelephoneAndTheAddressOfThePersonWithItsOwnWhereBothAreOne() {
        Form self = Form.ofAMother().with("applicant.relation", "self").with("person.phone", "0912 345 678");
        Dossier dossier = Dossier.submitted(Account.LAN, self);

        Answer changed = family.send(
                "PUT",
                "applications/" + dossier.code() + "/contact",
                Rest.json("phone", "0987 654 321", "address", "Thôn K'Long, xã Hiệp An"));

        assertThat(changed.get("answers.applicant.phone")).isEqualTo("0987654321");
        assertThat(changed.get("answers.person.phone")).isEqualTo("0987654321");
        assertThat(changed.get("answers.person.address")).isEqualTo("Thôn K'Long, xã Hiệp An");
    }

    @Test
    void ratesOnceItHasEndedAndMayChangeItsMind() {
        Dossier dossier = Dossier.submitted();
        String path = "applications/" + dossier.code() + "/rating";
        assertThat(family.post(path, Rest.json("rating", "satisfied")).errors()).containsExactly(" not-ended-yet");
        dossier.withdraw();

        assertThat(family.post(path, Rest.json("rating", "fine")).errors()).containsExactly("rating unknown-choice");
        family.post(path, Rest.json("rating", "satisfied"));
        Answer again = family.post(path, Rest.json("rating", "not-satisfied", "words", "Chờ lâu"));

        assertThat(again.get("rating")).isEqualTo("not-satisfied");
        assertThat(again.get("words")).isEqualTo("Chờ lâu");
    }

    @Test
    void readsItsApplicationsPageByPageWithoutGapsAndDoubles() {
        List<String> sent = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sent.add(0, Dossier.submitted().code());
        }
        List<String> read = new ArrayList<>();
        String next = "";
        for (int i = 0; i < 2; i++) {
            Answer page = family.get("applications?limit=2" + (next.isEmpty() ? "" : "&after=" + next));
            page.items().forEach(one -> read.add(one.path("code").asText()));
            next = page.get("next");
        }

        assertThat(read).hasSize(4).doesNotHaveDuplicates().startsWith(sent.toArray(String[]::new));
        assertThat(family.get("applications?limit=x").errors()).containsExactly("limit out-of-range");
        assertThat(family.get("applications?after=x").errors()).containsExactly("after bad-cursor");
        assertThat(family.get("applications?page=2").errors()).containsExactly("page unknown-field");
    }
}
