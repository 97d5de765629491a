package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Rest;

@Tag("journey")
class LookingThroughTheQueueTest {
    private static final Rest OFFICER = Rest.as(Account.COMMUNE_OFFICER);
    private static String family;
    private static List<Dossier> dossiers;

    @BeforeAll
    static void fiveApplicationsWaitForAPersonOfARareName() {
        family = "Đặng Thị Quỳnh " + letters(System.nanoTime());
        dossiers = IntStream.range(0, 5)
                .mapToObj(i -> Dossier.submitted(Account.MINH, Form.ofAMother().with("person.name", family)))
                .toList();
    }

    private static String letters(long number) {
        StringBuilder word = new StringBuilder("X");
        for (long rest = number; rest > 0; rest /= 20) {
            word.append((char) ('a' + rest % 20));
        }
        return word.toString();
    }

    private static Answer find(String more) {
        Answer answer = OFFICER.get("tasks?q=" + Rest.encode(family) + more);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer;
    }

    private static List<String> codes(Answer answer) {
        return answer.items().stream().map(task -> task.path("code").asText()).toList();
    }

    private static List<String> all() {
        return dossiers.stream().map(Dossier::code).toList();
    }

    @Test
    void findsByNameWithAndWithoutAccentsAndByCode() {
        assertThat(codes(find(""))).containsExactlyInAnyOrderElementsOf(all());
        String plain = "dang thi quynh " + family.substring(family.lastIndexOf(' ') + 1);
        assertThat(codes(OFFICER.get("tasks?q=" + Rest.encode(plain.toUpperCase(Locale.ROOT)))))
                .containsExactlyInAnyOrderElementsOf(all());
        assertThat(codes(OFFICER.get("tasks?q=" + dossiers.get(2).code())))
                .containsExactly(dossiers.get(2).code());
    }

    @Test
    void goesFromPageToPageWithoutGapsAndDoubles() {
        for (String sort : List.of("due", "-created", "name")) {
            List<String> seen = new ArrayList<>();
            String next = "";
            do {
                Answer page = find("&limit=2&sort=" + sort + (next.isEmpty() ? "" : "&after=" + next));
                assertThat(page.items()).hasSizeLessThanOrEqualTo(2);
                seen.addAll(codes(page));
                next = page.get("next");
            } while (!next.isEmpty());
            assertThat(seen).containsExactlyInAnyOrderElementsOf(all());
        }
    }

    @Test
    void showsTheNewestFirstWhenAsked() {
        assertThat(codes(find("&sort=-created")).get(0))
                .isEqualTo(dossiers.get(4).code());
    }

    @Test
    void narrowsByStateStepUnitServiceAndDeadline() {
        assertThat(find("&state=open&step=ReviewAtCommune&unit=hiep-an&service=public-facility-rehab&overdue=false")
                        .items())
                .hasSize(5);
        assertThat(find("&overdue=true").items()).isEmpty();
        assertThat(find("&unit=duc-trong").items()).isEmpty();
        assertThat(find("&step=DecideAtCommune").items()).isEmpty();
        assertThat(find("&service=other").items()).isEmpty();
    }

    @Test
    void tellsWhatIsMineWhatIsOpenAndWhatIHaveDone() {
        Dossier dossier = Dossier.submitted(Account.MINH, Form.ofAMother());
        dossier.claim(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        String q = "&q=" + dossier.code();
        assertThat(OFFICER.get("tasks?state=mine" + q).items()).hasSize(1);
        assertThat(OFFICER.get("tasks?state=open" + q).items()).isEmpty();
        assertThat(OFFICER.get("tasks?state=waiting" + q).items()).hasSize(1);
        assertThat(OFFICER.get("tasks?state=mine&state=received" + q).items()).hasSize(1);
        assertThat(OFFICER.get("tasks?state=received" + q).items()).hasSize(1);
        assertThat(OFFICER.get("tasks?state=submitted" + q).items()).isEmpty();
        dossier.mustDecide(Account.COMMUNE_OFFICER, "ReviewAtCommune", "outcome", "forward");
        assertThat(OFFICER.get("tasks?state=mine" + q).items()).isEmpty();
        JsonNode done = OFFICER.get("tasks?state=done" + q).items().get(0);
        assertThat(done.path("state").asText()).isEqualTo("done");
    }

    @Test
    void isEmptyForWhoeverHasNoTasks() {
        for (Account account : List.of(Account.LAN, Account.AUDITOR, Account.ADMINISTRATOR, Account.COUNSELLOR)) {
            assertThat(Rest.as(account).get("tasks").items()).isEmpty();
        }
    }

    @Test
    void refusesFiltersThatItDoesNotHave() {
        Answer answer =
                OFFICER.get("tasks?state=x&step=x&overdue=x&sort=x&limit=0&after=x&colour=red&q=" + "q".repeat(201));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors())
                .containsExactlyInAnyOrder(
                        "state unknown-choice",
                        "step unknown-choice",
                        "overdue unknown-choice",
                        "sort unknown-choice",
                        "limit out-of-range",
                        "after bad-cursor",
                        "colour unknown-field",
                        "q too-long");
        assertThat(OFFICER.get("tasks?state=mine&state=done").errors()).containsExactly("state unknown-choice");
        assertThat(OFFICER.get("tasks?state=received&state=refused").errors()).containsExactly("state unknown-choice");
        assertThat(OFFICER.get("tasks?limit=101").status()).isIn(200, 422);
        assertThat(OFFICER.get("tasks?limit=-1").status()).isEqualTo(422);
        assertThat(OFFICER.get("tasks?limit=99999999999").status()).isEqualTo(422);
    }
}
