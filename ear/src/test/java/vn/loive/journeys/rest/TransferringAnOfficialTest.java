package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.AtOnce;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Realm;
import vn.loive.journeys.world.Rest;
import vn.loive.journeys.world.Tokens;

/** An official of Hiệp Thạnh comes to Hiệp An and leaves again, with one token all the time. */
@Tag("journey")
class TransferringAnOfficialTest {
    private static final Rest ADMINISTRATOR = Rest.as(Account.ADMINISTRATOR);

    private final List<String> made = new ArrayList<>();
    private Rest official = Rest.withoutLogin();

    private static ObjectNode post(Object... more) {
        ObjectNode post = Rest.json(
                "account", "xakhac.tiepnhan",
                "name", "Phạm Thu Cúc",
                "role", "commune-officer",
                "unit", "hiep-an",
                "reason", "Tăng cường");
        post.setAll(Rest.json(more));
        return post;
    }

    private static Answer give(Object... more) {
        return ADMINISTRATOR.send("POST", "posts", post(more));
    }

    private static Answer end(String id, Object... wish) {
        return ADMINISTRATOR.send("DELETE", "posts/" + id, Rest.json(wish));
    }

    private static List<String> posts(String query) {
        return ADMINISTRATOR.get("posts?" + query).items().stream()
                .map(line -> line.path("id").asText())
                .toList();
    }

    @BeforeEach
    void hasOneToken() {
        official = Rest.withToken(Tokens.of(Account.OTHER_COMMUNE_OFFICER));
    }

    @AfterEach
    void goesBack() {
        posts("q=xakhac.tiepnhan&unit=hiep-an").forEach(id -> end(id, "reason", "Hết việc"));
        made.forEach(Realm::deleteAccount);
    }

    private String makes(String login, String name, boolean ofAFamily) {
        made.add(Realm.makeAccount(login, name, ofAFamily));
        return login;
    }

    private static String login(String pattern) {
        return pattern.replace("*", UUID.randomUUID().toString().substring(0, 8));
    }

    private void givesAndEnds(String typed, String account) {
        Answer given = give("account", typed, "name", "Người Quen Việc");
        assertThat(given.status()).as(given.text()).isEqualTo(201);
        assertThat(given.get("account")).isEqualTo(account);
        assertThat(end(given.get("id"), "reason", "Hết việc").status()).isEqualTo(200);
    }

    @Test
    void isPossibleWithEveryLoginThatTheRealmAllows() {
        for (String pattern : List.of("an+*@vidu.vn", "nguyễn-ân-*", "đỗ.*", "q*", "o’k-*", "a_b-*")) {
            String login = makes(login(pattern), "Người Quen Việc", false);
            givesAndEnds(login, login);
        }
        String login = makes(login("canbo.*"), "Người Quen Việc", false);
        givesAndEnds(" " + login.toUpperCase(Locale.ROOT) + " ", login);
    }

    /** Otherwise a stranger could register the login before its official does. */
    @Test
    void isRefusedToALoginThatNobodyHas() {
        assertThat(give("account", login("chua.co.*"), "name", "Ai Đó").errors())
                .containsExactly("account not-an-account");
        assertThat(give("account", "*", "name", "Ai Đó").errors()).containsExactly("account not-an-account");
        assertThat(give("account", "x".repeat(9000)).errors()).containsExactly("account not-an-account");
        assertThat(give("account", "xakhac.tiepnhan&search=quantri").errors())
                .containsExactly("account not-an-account");
    }

    @Test
    void isRefusedToAFamilyAndToAnAuditor() {
        assertThat(give("account", makes(login("nha.*"), "Gia Đình", true)).errors())
                .containsExactly("account cannot-hold-posts");
        assertThat(give("account", "kiemtra").errors()).containsExactly("account cannot-hold-posts");
    }

    @Test
    void isRefusedWhenTheLoginIsOfSomebodyElse() {
        Answer refused = give("name", "Trần Thị Khác");
        assertThat(refused.errors()).containsExactly("name login-of-another");
        assertThat(refused.text()).contains("Phạm Thu Cúc");
        assertThat(give("name", "pham thu CUC", "lastDay", Dossier.inDays(1).toString())
                        .get("name"))
                .isEqualTo("Phạm Thu Cúc");
    }

    @Test
    void countsAtOnceWithTheSameToken() {
        Dossier dossier = Dossier.submitted();
        String task = "tasks/" + dossier.waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        String code = "applications/" + dossier.code();
        assertThat(official.get(code).status()).isEqualTo(404);
        assertThat(official.post(task + "/claim").status()).isEqualTo(403);

        Answer given = give();
        assertThat(given.status()).as(given.text()).isEqualTo(201);
        assertThat(official.get(code).status()).isEqualTo(200);
        assertThat(official.get("tasks?q=" + dossier.code()).items()).hasSize(1);
        assertThat(official.post(task + "/claim").status()).isEqualTo(200);

        assertThat(end(given.get("id"), "reason", "Trở về").get("state")).isEqualTo("ended");
        assertThat(official.get(code).status()).isEqualTo(404);
        assertThat(official.get(code + "/history").status()).isEqualTo(404);
        assertThat(official.get(code + "/questions").status()).isEqualTo(404);
        assertThat(official.get("tasks?q=" + dossier.code()).items()).isEmpty();
        assertThat(official.get(task).status()).isEqualTo(403);
        assertThat(official.post(task + "/decision", Rest.json("outcome", "forward"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void countsFromItsFirstDayOnAndNotBefore() {
        Dossier dossier = Dossier.submitted();
        Answer given = give("from", Dossier.inDays(1).toString());
        assertThat(given.get("state")).isEqualTo("coming");
        assertThat(official.get("applications/" + dossier.code()).status()).isEqualTo(404);
        assertThat(end(given.get("id"), "reason", "Đổi ý").get("state")).isEqualTo("ended");
        assertThat(give("from", Dossier.inDays(1).toString()).status()).isEqualTo(201);
    }

    @Test
    void givesARoleAtOneUnitAndNotAtTheOther() {
        Answer given = give("role", "commune-head");
        assertThat(given.status()).as(given.text()).isEqualTo(201);
        Dossier dossier = Dossier.submitted();
        String task = dossier.waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        assertThat(official.post("tasks/" + task + "/claim").status()).isEqualTo(403);
        assertThat(official.get("tasks?q=" + dossier.code()).items()).isEmpty();
    }

    @Test
    void isRefusedWithAReasonForEachField() {
        assertThat(give("role", "district-head").errors()).containsExactly("role role-does-not-fit");
        assertThat(give("role", "auditor").errors()).containsExactly("role unknown-choice");
        assertThat(give("unit", "khong-co").errors()).containsExactly("unit unknown-unit");
        assertThat(give("from", Dossier.inDays(-1).toString()).errors()).containsExactly("from day-has-passed");
        assertThat(give("lastDay", Dossier.inDays(-1).toString()).errors())
                .containsExactly("lastDay ends-before-it-begins");
        assertThat(give("from", "31/02/2027").errors()).containsExactly("from not-a-date");
        assertThat(give("account", "quantri").errors()).containsExactly("account post-for-oneself");
        assertThat(give("account", "a b").errors()).containsExactly("account not-an-account");
        assertThat(give("reason", " ").errors()).containsExactly("reason missing");
        assertThat(give("unit", "hiep-thanh").errors()).containsExactly("account post-overlaps");
        assertThat(give("salary", "1").errors()).containsExactly("salary unknown-field");
    }

    @Test
    void isGivenOnceWhenTwoGiveItAtOnce() {
        String login = makes(login("quen.viec.*"), "Người Quen Việc", false);
        Supplier<Answer> giving = () -> give("account", login, "name", "Người Quen Việc");
        assertThat(AtOnce.all(List.of(giving, giving, giving)))
                .extracting(Answer::status)
                .containsExactlyInAnyOrder(201, 422, 422);
    }

    @Test
    void endsOnceAndOnlyWithAReason() {
        String id = give("lastDay", Dossier.inDays(3).toString()).get("id");
        assertThat(end(id).errors()).containsExactly("reason missing");
        assertThat(end(id, "reason", "x", "lastDay", Dossier.inDays(-1).toString())
                        .errors())
                .containsExactly("lastDay day-has-passed");
        assertThat(end(id, "reason", "x", "lastDay", Dossier.inDays(9).toString())
                        .errors())
                .containsExactly("lastDay post-ends-earlier");
        assertThat(end(id, "reason", "x").status()).isEqualTo(200);
        assertThat(end(id, "reason", "x").get("code")).isEqualTo("post-already-ended");
        assertThat(end("khong-co", "reason", "x").status()).isEqualTo(404);
    }

    @Test
    void isFoundByNameWithoutAccentsAndPageByPage() {
        assertThat(posts("q=PHAM%20thu&unit=hiep-thanh")).hasSize(1);
        assertThat(posts("q=%25")).isEmpty();
        Answer first = ADMINISTRATOR.get("posts?limit=2");
        Answer second = ADMINISTRATOR.get("posts?limit=2&after=" + first.get("next"));
        assertThat(second.items()).hasSize(2).doesNotContainAnyElementsOf(first.items());
        assertThat(ADMINISTRATOR.get("posts?after=x").errors()).containsExactly("after bad-cursor");
        assertThat(ADMINISTRATOR.get("posts?role=auditor&sort=x").errors())
                .containsExactlyInAnyOrder("role unknown-choice", "sort unknown-field");
        assertThat(ADMINISTRATOR.get("posts?q=" + "a".repeat(201)).errors()).containsExactly("q too-long");
    }
}
