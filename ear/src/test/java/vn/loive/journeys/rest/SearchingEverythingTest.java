package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Rest;

/** The auditor searches what was done, looked at, refused and searched for. */
@Tag("journey")
class SearchingEverythingTest {
    private static final Rest AUDITOR = Rest.as(Account.AUDITOR);
    private static final String NAME =
            "Đỗ Quỳnh Thước" + Long.toString(System.nanoTime() % 100_000, 26).replaceAll("\\d", "a");
    private static Dossier dossier;

    @BeforeAll
    static void anApplicationWasSentReviewedAndLookedAtByAStranger() {
        dossier = Dossier.submitted(Account.LAN, Form.ofAMother().with("person.name", NAME));
        dossier.mustDecide(Account.COMMUNE_OFFICER, "ReviewAtCommune", "outcome", "forward");
        dossier.read(Account.OTHER_COMMUNE_OFFICER);
    }

    private static List<JsonNode> found(String query) {
        Answer answer = AUDITOR.get("history?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.items();
    }

    private static List<String> kinds(String query) {
        return found(query).stream().map(line -> line.path("kind").asText()).toList();
    }

    @Test
    void findsAPersonWithoutAccentsAndACodeByAPartOfIt() {
        String plain = Rest.encode("do quynh "
                + NAME.substring(9)
                        .toLowerCase(java.util.Locale.ROOT)
                        .replace('ư', 'u')
                        .replace('ớ', 'o'));

        assertThat(kinds("q=" + plain)).containsExactly("ReviewedAtCommune", "TaskClaimed", "ApplicationSubmitted");
        assertThat(kinds("q=" + dossier.code().substring(14)))
                .containsExactly("ReviewedAtCommune", "TaskClaimed", "ApplicationSubmitted");
        assertThat(found("q=" + dossier.code().substring(14))
                        .get(0)
                        .path("person")
                        .asText())
                .isEqualTo(NAME);
    }

    @Test
    void findsAnOfficialByAccountOrNameAndAnActAUnitAndADay() {
        String code = "q=" + dossier.code().substring(14);
        String today = Dossier.inDays(0).toString();

        assertThat(kinds(code + "&who=xa.tiepnhan")).containsExactly("ReviewedAtCommune", "TaskClaimed");
        assertThat(kinds(code + "&who=hanh")).containsExactly("ReviewedAtCommune", "TaskClaimed");
        assertThat(kinds(code + "&act=ReviewedAtCommune.forward")).containsExactly("ReviewedAtCommune");
        assertThat(kinds(code + "&act=ReviewedAtCommune.refuse")).isEmpty();
        assertThat(kinds(code + "&unit=" + Rest.encode("hiep an"))).containsExactly("ReviewedAtCommune", "TaskClaimed");
        assertThat(kinds(code + "&from=" + today + "&to=" + today)).hasSize(3);
        assertThat(kinds(code + "&from=" + Dossier.inDays(1))).isEmpty();
    }

    @Test
    void findsAWordOfAReasonWithoutAccents() {
        Dossier refused = Dossier.submitted();
        refused.mustDecide(
                Account.COMMUNE_OFFICER,
                "ReviewAtCommune",
                "outcome",
                "refuse",
                "reason",
                "Đã chuyển nơi ở 100% lâu rồi");

        assertThat(kinds("q=" + refused.code() + "&reason=" + Rest.encode("da chuyen noi o 100%")))
                .containsExactly("ReviewedAtCommune");
        assertThat(kinds("q=" + refused.code() + "&reason=" + Rest.encode("chuyen % lau")))
                .isEmpty();
        assertThat(kinds("view=reads&reason=chuyen")).isEmpty();
    }

    @Test
    void tellsOfALookWithoutARightAndOfTheSearchesThemselves() {
        String code = "q=" + dossier.code().substring(14);

        List<JsonNode> refused = found("view=refused&" + code);
        assertThat(refused).hasSize(1);
        assertThat(refused.get(0).path("account").asText()).isEqualTo("xakhac.tiepnhan");
        assertThat(refused.get(0).path("code").asText()).isEqualTo(dossier.code());

        JsonNode search = found("view=searches&who=kiemtra&limit=2").get(1);
        assertThat(search.path("kind").asText()).isEqualTo("HistorySearched");
        assertThat(search.path("details").path("view").asText()).isEqualTo("refused");
        assertThat(search.path("details").path("words").asText()).isEqualTo(code.substring(2));
    }

    @Test
    void goesThroughItPageByPageAndMeetsEachEntryOnce() {
        List<Long> met = new ArrayList<>();
        String after = "";
        do {
            Answer page = AUDITOR.get("history?limit=1&q=" + dossier.code().substring(14) + after);
            page.items().forEach(line -> met.add(line.path("seq").asLong()));
            String next = page.body().path("next").asText();
            after = next.isEmpty() ? "" : "&after=" + next;
        } while (!after.isEmpty());

        assertThat(met).hasSize(3).doesNotHaveDuplicates();
        String code = "history?q=" + dossier.code().substring(14);
        String last = AUDITOR.get(code + "&limit=2").body().path("next").asText();
        Answer third = AUDITOR.get(code + "&limit=2&after=" + last);
        Answer back = AUDITOR.get(
                code + "&limit=2&before=" + third.body().path("previous").asText());
        assertThat(back.items().stream().map(line -> line.path("seq").asLong()))
                .containsExactly(met.get(0), met.get(1));
        assertThat(back.body().has("previous")).isFalse();
        assertThat(AUDITOR.get(code + "&after=" + last + "&before=" + last).errors())
                .containsExactly("before bad-cursor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%",
                "_",
                "%25%25%25",
                "' OR 1=1 --",
                "a & b | !c",
                ":*",
                "\\",
                "') UNION SELECT * FROM portal.outbox --"
            })
    void takesSignsForWhatTheyAre(String typed) {
        for (String field : List.of("q", "who", "unit", "act", "reason")) {
            for (String view : List.of("acts", "refused", "searches")) {
                Answer answer = AUDITOR.get(
                        "history?view=" + view + "&" + field + "=" + Rest.encode(typed) + "&from=" + Dossier.inDays(1));
                assertThat(answer.status()).as(field + " " + typed).isEqualTo(200);
                assertThat(answer.items()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after=x",
                "after=MjAyNi0xMS0yMlQwMDowMDowMFogJyBPUiAxPTE",
                "from=31/02/2026",
                "view=everything",
                "limit=0",
                "colour=red"
            })
    void saysClearlyWhatItCannotRead(String query) {
        Answer answer = AUDITOR.get("history?" + query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.body().path("errors").get(0).path("field").asText())
                .isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @Test
    void refusesTenKilobytesAndWhoeverIsNoAuditor() {
        assertThat(AUDITOR.get("history?q=" + "a".repeat(10_000)).status()).isIn(414, 422);
        assertThat(AUDITOR.get("history?q=" + "a".repeat(5_000)).status()).isEqualTo(422);
        assertThat(Rest.as(Account.COMMUNE_HEAD).get("history").status()).isEqualTo(403);
        assertThat(Rest.as(Account.ADMINISTRATOR).get("history").status()).isEqualTo(403);
        assertThat(Rest.as(Account.LAN).get("history").status()).isEqualTo(403);
    }
}
