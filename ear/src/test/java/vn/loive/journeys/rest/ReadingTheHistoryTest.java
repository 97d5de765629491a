package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.OffsetDateTime;
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
import vn.loive.journeys.world.Papers;
import vn.loive.journeys.world.Rest;
import vn.loive.journeys.world.Wait;

@Tag("journey")
class ReadingTheHistoryTest {
    private static Dossier dossier;

    @BeforeAll
    static void anApplicationHasGoneTheWholeWay() {
        dossier = Dossier.beforeArrival();
        dossier.mustDecide(Account.FACILITY_HEAD, "AdmitAtFacility", "outcome", "arrived");
        Wait.upTo(java.time.Duration.ofSeconds(20), dossier::historyKinds, kinds -> kinds.contains("CaseOpened"));
    }

    private static Answer readAs(Account account, String language) {
        return Rest.as(account).with("Accept-Language", language).get("applications/" + dossier.code() + "/history");
    }

    @Test
    void hasEveryActInTheOrderOfTime() {
        List<JsonNode> lines = dossier.history();
        assertThat(lines.stream().map(line -> line.path("kind").asText()))
                .containsExactly(
                        "ApplicationSubmitted",
                        "TaskClaimed",
                        "ReviewedAtCommune",
                        "TaskClaimed",
                        "DecidedAtCommune",
                        "TaskClaimed",
                        "ReviewedAtDistrict",
                        "TaskClaimed",
                        "DecidedAtFacility",
                        "FamilyTold",
                        "TaskClaimed",
                        "AdmittedAtFacility",
                        "CaseOpened");
        assertThat(lines.stream()
                        .map(line -> OffsetDateTime.parse(line.path("at").asText())))
                .isSorted();
        assertThat(lines.stream().map(line -> line.path("seq").asLong())).doesNotHaveDuplicates();
    }

    @Test
    void saysToTheAuditorWhoDidWhatInWhichRoleForWhichUnit() {
        JsonNode signed = dossier.history().get(4);
        assertThat(signed.path("account").asText()).isEqualTo("xa.lanhdao");
        assertThat(signed.path("role").asText()).isEqualTo("commune-head");
        assertThat(signed.path("name").asText()).isNotBlank();
        assertThat(signed.path("unit").asText()).isEqualTo("Hiệp An commune");
        assertThat(signed.path("details").path("outcome").asText()).isEqualTo("sign");
        JsonNode named = dossier.history().get(6);
        assertThat(named.path("details").path("facility").asText()).isEqualTo("co-so-lam-dong");
        JsonNode told = dossier.history().get(9);
        assertThat(told.path("account").asText()).isEqualTo("system");
    }

    @Test
    void saysToTheFamilyWhatHappenedButNotWho() {
        List<JsonNode> lines = Dossier.acts(readAs(Account.LAN, "vi").items());
        assertThat(lines).hasSize(13);
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.path("text").asText()).isNotBlank().doesNotContain("???");
            assertThat(line.fieldNames()).toIterable().isSubsetOf("at", "kind", "text", "unit", "reason");
        });
        assertThat(lines.get(4).path("text").asText()).contains("ký");
        assertThat(readAs(Account.LAN, "vi").text()).doesNotContain("xa.lanhdao", "huyen.canbo");
    }

    @Test
    void speaksBothLanguages() {
        assertThat(readAs(Account.LAN, "en").items().get(4).path("text").asText())
                .isEqualTo("The commune's head signed the decision.");
        assertThat(readAs(Account.LAN, "vi").items().get(4).path("text").asText())
                .isNotEqualTo("The commune's head signed the decision.");
    }

    @Test
    void staysReadableForTheUnitsOfTheWayAndForNobodyElse() {
        for (Account official : List.of(Account.COMMUNE_OFFICER, Account.DISTRICT_OFFICER, Account.FACILITY_HEAD)) {
            assertThat(readAs(official, "vi").status()).isEqualTo(200);
        }
        for (Account other : List.of(Account.MINH, Account.OTHER_COMMUNE_OFFICER, Account.VOLUNTEER)) {
            assertThat(readAs(other, "vi").status()).isEqualTo(404);
        }
    }

    @Test
    void tellsTheAuditorOfEveryReadAndEveryRefusedLookInTheSameLineOfTime() {
        Dossier looked = Dossier.submitted();
        looked.read(Account.COMMUNE_OFFICER);
        looked.read(Account.MINH);
        looked.read(Account.LAN);

        List<JsonNode> line = looked.line(Account.AUDITOR);

        assertThat(line.stream()
                        .map(item -> item.path("kind").asText() + " "
                                + item.path("account").asText() + " "
                                + item.path("details").path("right").asText() + " "
                                + item.path("details").path("through").asText()))
                .containsExactly(
                        "ApplicationSubmitted lan  ",
                        "RecordRead xa.tiepnhan work rest",
                        "ReadRefused minh none rest",
                        "RecordRead kiemtra audit rest");
    }

    @Test
    void tellsTheFamilyOnceADayWhichRoleOfWhichUnitOpenedItAndWhy() {
        Dossier looked = Dossier.submitted();
        looked.read(Account.COMMUNE_OFFICER);
        looked.read(Account.COMMUNE_OFFICER);
        looked.read(Account.MINH);

        List<JsonNode> opened = looked.line(Account.LAN).stream()
                .filter(item -> item.path("kind").asText().equals("RecordRead"))
                .toList();

        assertThat(opened).hasSize(1);
        assertThat(opened.get(0).path("text").asText())
                .contains("2 times", "reception officer of the commune", "at this unit");
        assertThat(opened.get(0).fieldNames()).toIterable().containsExactlyInAnyOrder("at", "kind", "text", "unit");
        assertThat(looked.line(Account.COMMUNE_OFFICER))
                .noneMatch(item -> item.path("kind").asText().equals("RecordRead"));
    }

    /** Every entry from a cursor on, or back from it. */
    private static List<String> walk(String query, String way, String from) {
        List<String> met = new ArrayList<>();
        String parameter = way.equals("next") ? "&after=" : "&before=";
        String cursor = from.isEmpty() ? "" : parameter + from;
        do {
            Answer page = Rest.as(Account.AUDITOR).get("applications/" + dossier.code() + "/history?" + query + cursor);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            List<String> entries = new ArrayList<>();
            page.items()
                    .forEach(entry -> entries.add(entry.path("lane").asText() + " "
                            + entry.path("kind").asText() + " "
                            + entry.path("at").asText() + " "
                            + entry.path("node").asText() + entry.path("seq").asText()));
            met.addAll(way.equals("previous") ? 0 : met.size(), entries);
            String next = page.body().path(way).asText();
            cursor = next.isEmpty() ? "" : parameter + next;
        } while (!cursor.isEmpty());
        return met;
    }

    @Test
    void givesTheAuditorTheWholeLineOfTimePageByPageForthAndBack() {
        // a message moves when it is sent
        String lanes = "lane=acts&lane=papers&lane=clock&lane=process";

        List<String> whole = walk(lanes + "&limit=100", "next", "");
        assertThat(whole.stream().map(entry -> entry.substring(0, entry.indexOf(' '))))
                .contains("acts", "clock", "process");
        assertThat(walk("lane=messages", "next", "")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(walk(lanes + "&limit=7", "next", "")).isEqualTo(whole);

        String end = Rest.as(Account.AUDITOR)
                .get("applications/" + dossier.code() + "/history?" + lanes + "&limit="
                        + Math.min(100, whole.size() - 1))
                .body()
                .path("next")
                .asText();
        List<String> back = walk(lanes + "&limit=6", "previous", end);
        assertThat(whole).startsWith(back.toArray(String[]::new));
        assertThat(back).hasSize(Math.min(100, whole.size() - 1) - 1);
    }

    @Test
    void filtersTheLineByLanesAndTellsADeadlineWithItsReckoning() {
        List<JsonNode> clock = Rest.as(Account.AUDITOR)
                .get("applications/" + dossier.code() + "/history?lane=clock")
                .items();

        assertThat(clock)
                .allSatisfy(entry -> assertThat(entry.path("lane").asText()).isEqualTo("clock"));
        JsonNode set = clock.get(0);
        assertThat(set.path("kind").asText()).isEqualTo("DueSet");
        assertThat(set.path("details").path("term").asText()).isNotEmpty();
        assertThat(set.path("details").path("reckoning").get(0).path("vi").asText())
                .contains("không tính");
    }

    @Test
    void keepsFromAnOfficialWhoElseLooked() {
        Rest officer = Rest.as(Account.COMMUNE_OFFICER);
        String path = "applications/" + dossier.code() + "/history";

        assertThat(officer.get(path).items())
                .allSatisfy(entry -> assertThat(entry.path("lane").asText()).isIn("acts", "clock"));
        assertThat(officer.get(path + "?lane=reads").get("code")).isEqualTo("auditors-only");
        assertThat(Rest.as(Account.MINH).get(path + "?lane=reads").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lane=none-such",
                "after=x",
                "before=MjAyNi0xMS0yMlQwMDowMDowMFogYWN0cy94",
                "limit=0",
                "colour=red"
            })
    void saysClearlyWhatItCannotRead(String query) {
        Answer answer = Rest.as(Account.AUDITOR).get("applications/" + dossier.code() + "/history?" + query);

        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.body().path("errors").get(0).path("field").asText())
                .isEqualTo(query.substring(0, query.indexOf('=')));
    }

    @Test
    void isSavedByTheAuditorAsAFileWhichIsAReadToo() {
        Dossier saved = Dossier.submitted();
        String path = "applications/" + saved.code() + "/history.";

        Answer csv = Rest.as(Account.AUDITOR).get(path + "csv");
        Answer refused = Rest.as(Account.COMMUNE_OFFICER).get(path + "json");

        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.text()).contains("\"ApplicationSubmitted\"", "\"RecordRead\"", "\"kiemtra\"");
        assertThat(refused.status()).isEqualTo(403);
        assertThat(Rest.as(Account.MINH).get(path + "xlsx").status()).isEqualTo(404);
        assertThat(saved.line(Account.AUDITOR).stream()
                        .filter(item ->
                                item.path("details").path("through").asText().equals("export"))
                        .map(item -> item.path("account").asText()))
                .containsExactly("kiemtra", "xa.tiepnhan", "minh");
    }

    @Test
    void isSavedWithEverythingThatIsKnownInOneOrderOfTime() throws Exception {
        String paper = Rest.as(Account.LAN).upload("can-cuoc.pdf", Papers.pdf()).get("id");
        Dossier saved = Dossier.submitted(Account.LAN, Form.ofAMother().withPapers(paper));
        assertThat(Rest.as(Account.COMMUNE_OFFICER).get("attachments/" + paper).status())
                .isEqualTo(200);

        Answer file = Rest.as(Account.AUDITOR).get("applications/" + saved.code() + "/history.json");
        List<JsonNode> line = new ArrayList<>();
        new ObjectMapper().readTree(file.text()).forEach(line::add);

        assertThat(line.stream().map(entry -> entry.path("kind").asText()))
                .contains("PaperUploaded", "ApplicationSubmitted", "ProcessBegun", "TimerSet", "DueSet", "RecordRead")
                .containsAnyOf("MessageSent", "MessageWaits");
        assertThat(line.stream()
                        .map(entry ->
                                OffsetDateTime.parse(entry.path("at").asText()).toInstant()))
                .isSorted();
        assertThat(line.stream()
                        .filter(entry -> entry.path("account").asText().equals("xa.tiepnhan"))
                        .map(entry -> entry.path("details").path("paper").asText()))
                .containsExactly(paper);
        assertThat(file.text()).doesNotContain(saved.mailbox());
    }
}
