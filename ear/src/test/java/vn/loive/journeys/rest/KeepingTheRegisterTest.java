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

/** Every application of an official's units, past ones too; for the auditor everything. */
@Tag("journey")
class KeepingTheRegisterTest {
    private static Dossier refused;
    private static Dossier atTheDistrict;

    @BeforeAll
    static void oneWasRefusedAndOneHasGoneOn() {
        refused = Dossier.submitted(Account.LAN, Form.ofAMother().with("person.name", "Đặng Thị Hương Giang"));
        refused.mustDecide(
                Account.COMMUNE_OFFICER, "ReviewAtCommune", "outcome", "refuse", "reason", "Không thuộc xã.");
        atTheDistrict = Dossier.atTheDistrict();
    }

    private static List<JsonNode> lines(Account account, String query) {
        Answer answer = Rest.as(account).get("register?" + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.items();
    }

    private static boolean has(Account account, Dossier dossier) {
        return !lines(account, "q=" + dossier.code().substring(14)).isEmpty();
    }

    @Test
    void keepsWhatIsDoneForTheUnitAndTheStepWhereItWas() {
        assertThat(has(Account.COMMUNE_OFFICER, refused)).isTrue();
        assertThat(has(Account.COMMUNE_OFFICER, atTheDistrict)).isTrue();
        assertThat(has(Account.COMMUNE_HEAD, refused)).isFalse();
        assertThat(has(Account.COMMUNE_HEAD, atTheDistrict)).isTrue();
        assertThat(has(Account.DISTRICT_OFFICER, atTheDistrict)).isTrue();
        assertThat(has(Account.DISTRICT_OFFICER, refused)).isFalse();
        assertThat(has(Account.OTHER_COMMUNE_OFFICER, refused)).isFalse();
        assertThat(has(Account.AUDITOR, refused)).isTrue();
    }

    @Test
    void saysWhereAnApplicationStandsNow() {
        JsonNode line = lines(
                        Account.COMMUNE_OFFICER, "q=" + atTheDistrict.code().substring(14))
                .get(0);

        assertThat(line.path("step").asText()).isEqualTo("ReviewAtDistrict");
        assertThat(line.path("unit").asText()).isEqualTo("duc-trong");
        assertThat(line.path("state").asText()).isEqualTo("in-process");
        assertThat(line.path("office").asText()).isEqualTo("hiep-an");
    }

    @Test
    void findsWithoutAccentsByNameAddressAndCommuneAndFiltersTheRest() {
        String code = refused.code();
        for (String words : List.of("dang thi huong", "HƯƠNG giang", "huong hiep an", "huong lam dong")) {
            assertThat(lines(Account.COMMUNE_OFFICER, "state=refused-at-reception&q=" + Rest.encode(words)))
                    .as(words)
                    .anyMatch(line -> line.path("code").asText().equals(code));
        }
        assertThat(lines(Account.COMMUNE_OFFICER, "q=huong+giang+ba+dinh")).isEmpty();
        assertThat(lines(Account.COMMUNE_OFFICER, "q=huong+giang&step=ReviewAtCommune"))
                .isEmpty();
        assertThat(lines(Account.COMMUNE_OFFICER, "q=huong+giang&service=home-rehab"))
                .isEmpty();
        assertThat(lines(Account.COMMUNE_OFFICER, "q=huong+giang&from=" + Dossier.inDays(1)))
                .isEmpty();
        assertThat(lines(Account.COMMUNE_OFFICER, "q=huong+giang&unit=duc-trong"))
                .isEmpty();
        assertThat(lines(Account.AUDITOR, "q=huong+giang&unit=hiep-an")).isNotEmpty();
    }

    private static List<String> walk(Account account, String query) {
        List<String> met = new ArrayList<>();
        String after = "";
        do {
            Answer page = Rest.as(account).get("register?" + query + after);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.items().forEach(line -> met.add(line.path("code").asText()));
            String next = page.body().path("next").asText();
            after = next.isEmpty() ? "" : "&after=" + next;
        } while (!after.isEmpty());
        return met;
    }

    @ParameterizedTest
    @ValueSource(strings = {"submitted", "name", "state", "unit", "decided", "due"})
    void goesPageByPageInEachOrderForthAndBackAndMeetsEachOnce(String sort) {
        String today = "from=" + Dossier.inDays(0) + "&limit=";
        for (Account account : List.of(Account.COMMUNE_OFFICER, Account.AUDITOR)) {
            List<String> up = walk(account, today + "3&sort=" + sort);
            List<String> down = walk(account, today + "3&sort=-" + sort);

            assertThat(up).doesNotHaveDuplicates().contains(refused.code(), atTheDistrict.code());
            assertThat(down).containsExactlyInAnyOrderElementsOf(up);
            assertThat(walk(account, today + "100&sort=" + sort)).isEqualTo(up);
            Answer second = Rest.as(account)
                    .get("register?" + today + "1&sort=" + sort + "&after="
                            + Rest.as(account)
                                    .get("register?" + today + "1&sort=" + sort)
                                    .body()
                                    .path("next")
                                    .asText());
            Answer back = Rest.as(account)
                    .get("register?" + today + "1&sort=" + sort + "&before="
                            + second.body().path("previous").asText());
            assertThat(back.items().get(0).path("code").asText()).isEqualTo(up.get(0));
            assertThat(back.body().has("previous")).isFalse();
        }
    }

    @Test
    void sortsNamesAsVietNamDoesAndWhatIsDecidedByItsDay() {
        List<String> names = List.of("Đặng Văn An", "Trần Thị Ân", "Lê Hà", "Lê Hạ", "Vũ Thị Đào");
        String word = "Thử " + Long.toString(System.nanoTime() % 1_000_000, 26).replaceAll("\\d", "x") + " ";
        for (int i = names.size() - 1; i >= 0; i--) {
            Dossier.submitted(Account.LAN, Form.ofAMother().with("person.name", word + names.get(i)));
        }

        List<String> found = lines(Account.COMMUNE_OFFICER, "sort=name&q=" + Rest.encode(word.strip())).stream()
                .map(line -> line.path("person").asText().substring(word.length()))
                .toList();
        assertThat(found).containsExactly("Đặng Văn An", "Trần Thị Ân", "Vũ Thị Đào", "Lê Hà", "Lê Hạ");

        List<JsonNode> decided = lines(Account.COMMUNE_OFFICER, "sort=-decided&limit=100");
        assertThat(decided.stream().map(line -> line.path("decided").asText()).filter(at -> !at.isEmpty()))
                .isSortedAccordingTo(java.util.Comparator.reverseOrder());
        assertThat(Rest.as(Account.COMMUNE_OFFICER)
                        .get("register.csv?sort=name&search="
                                + Rest.as(Account.COMMUNE_OFFICER).ticket("q", word.strip(), "why", "Thử"))
                        .text())
                .containsSubsequence("Đặng Văn An", "Trần Thị Ân", "Vũ Thị Đào", "Lê Hà", "Lê Hạ");
    }

    @Test
    void isTakenAwayAsAFileAndTheAuditorHearsOfIt() {
        Rest officer = Rest.as(Account.COMMUNE_OFFICER).with("Accept-Language", "en");
        String ticket = officer.ticket("q", "huong giang", "why", "Báo cáo quý");
        Answer csv = officer.get("register.csv?search=" + ticket);
        Answer xlsx = officer.get("register.xlsx?search=" + ticket);

        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.text()).startsWith("\uFEFF\"Code\",").contains("\"" + refused.code() + "\"", "Hương Giang");
        assertThat(csv.text()).doesNotContain(atTheDistrict.code());
        assertThat(xlsx.status()).isEqualTo(200);
        assertThat(xlsx.header("Content-Type").orElse("")).contains("spreadsheetml");
        assertThat(officer.get("register.pdf").status()).isEqualTo(404);
        JsonNode noted = Rest.as(Account.AUDITOR)
                .get("history?view=searches&who=xa.tiepnhan&limit=1")
                .items()
                .get(0);
        assertThat(noted.path("kind").asText()).isEqualTo("RegisterExported");
        assertThat(noted.path("details").path("format").asText()).isEqualTo("xlsx");
        assertThat(noted.path("details").path("words").asText()).isEqualTo("huong giang");
        assertThat(noted.path("details").path("why").asText()).isEqualTo("Báo cáo quý");
    }

    @Test
    void isNotTakenAwayWithoutAReason() {
        Rest officer = Rest.as(Account.COMMUNE_OFFICER);

        for (String query : List.of("", "?search=" + officer.ticket("q", "nam"))) {
            Answer answer = officer.get("register.csv" + query);
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
            assertThat(answer.body().path("errors").get(0).path("field").asText())
                    .isEqualTo("why");
        }
    }

    @Test
    void findsByATicketWhatItsWordsFindAndOnlyForWhoeverGotIt() {
        Rest officer = Rest.as(Account.COMMUNE_OFFICER);
        String ticket = officer.ticket("q", "huong giang");

        assertThat(lines(Account.COMMUNE_OFFICER, "search=" + ticket))
                .isEqualTo(lines(Account.COMMUNE_OFFICER, "q=huong+giang"))
                .isNotEmpty();
        for (Account other : List.of(Account.AUDITOR, Account.OTHER_COMMUNE_OFFICER)) {
            Answer answer = Rest.as(other).get("register?search=" + ticket);
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        }
        assertThat(officer.post("searches", Rest.json("q", " ")).status()).isEqualTo(422);
        assertThat(officer.post("searches", Rest.json("q", "x", "colour", "red"))
                        .status())
                .isEqualTo(422);
        assertThat(Rest.as(Account.LAN).post("searches", Rest.json("q", "x")).status())
                .isEqualTo(403);
        assertThat(Rest.withoutLogin().post("searches", Rest.json("q", "x")).status())
                .isEqualTo(401);
    }

    @Test
    void whoeverReadALineIsFoundByTheAuditorWithoutASearch() {
        lines(Account.COMMUNE_OFFICER, "sort=name&limit=100");

        JsonNode shown = Rest.as(Account.AUDITOR)
                .get("history?view=lists&limit=1&who=xa.tiepnhan&q=" + refused.code())
                .items()
                .get(0);
        assertThat(shown.path("kind").asText()).isEqualTo("ListShown");
        assertThat(shown.path("details").path("list").asText()).isEqualTo("register");
        assertThat(shown.path("details").path("order").asText()).isEqualTo("name");
        assertThat(shown.path("details").path("lines").asInt()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "after=x",
                "state=lost",
                "step=Nowhere",
                "from=31/02/2026",
                "sort=colour",
                "limit=0",
                "colour=red"
            })
    void saysClearlyWhatItCannotRead(String query) {
        Answer answer = Rest.as(Account.COMMUNE_OFFICER).get("register?" + query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.body().path("errors").get(0).path("field").asText())
                .isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @Test
    void takesNoCursorOfSomebodyElseAndNoSignForMoreThanItIs() {
        String next = Rest.as(Account.AUDITOR)
                .get("register?limit=1")
                .body()
                .path("next")
                .asText();

        Answer other = Rest.as(Account.OTHER_COMMUNE_OFFICER).get("register?after=" + next);

        assertThat(other.status()).isEqualTo(422);
        assertThat(lines(Account.AUDITOR, "q=%25")).isEmpty();
        assertThat(lines(Account.AUDITOR, "q=" + Rest.encode("' OR 1=1 --"))).isEmpty();
        assertThat(Rest.as(Account.AUDITOR)
                        .get("register?q=" + "a".repeat(5_000))
                        .status())
                .isEqualTo(422);
    }
}
