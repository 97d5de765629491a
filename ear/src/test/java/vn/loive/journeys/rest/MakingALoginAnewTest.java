package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.OldAccount;
import vn.loive.journeys.world.Papers;
import vn.loive.journeys.world.Realm;
import vn.loive.journeys.world.Rest;

/** An account is deleted, and somebody else takes its login: nothing of the first one is his. */
@Tag("journey")
class MakingALoginAnewTest {
    private static final Rest ADMINISTRATOR = Rest.as(Account.ADMINISTRATOR);

    private final String login = "moi." + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> made = new ArrayList<>();

    private Rest comes(boolean withAFamily) {
        made.add(Realm.makeAccount(login, "Người Có Tên", withAFamily));
        return Rest.withToken(Realm.token(login));
    }

    private void isDeleted() {
        Realm.deleteAccount(made.remove(made.size() - 1));
    }

    @AfterEach
    void leaves() {
        made.forEach(Realm::deleteAccount);
    }

    private static Answer give(String login) {
        return ADMINISTRATOR.send(
                "POST",
                "posts",
                Rest.json("account", login, "role", "commune-officer", "unit", "hiep-an", "reason", "Thử"));
    }

    private static void end(Answer post) {
        ADMINISTRATOR.send("DELETE", "posts/" + post.get("id"), Rest.json("reason", "Hết thử"));
    }

    private static String accountOf(String code) {
        return Rest.as(Account.AUDITOR).get("applications/" + code + "/history?lane=acts").items().stream()
                .filter(line -> line.path("kind").asText().equals("ApplicationSubmitted"))
                .map(line -> line.path("account").asText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aFamilyReadsNothingOfTheOneBefore() {
        Rest first = comes(true);
        String paper = first.upload("giay.pdf", Papers.pdf()).get("id");
        String code = first.post("applications", Form.ofAMother().json()).code();
        assertThat(first.get("applications/" + code).status()).isEqualTo(200);
        isDeleted();

        Rest second = comes(true);
        assertThat(second.get("applications").items()).isEmpty();
        for (String part : List.of("", "/history", "/receipt", "/questions")) {
            assertThat(second.get("applications/" + code + part).status())
                    .as(part)
                    .isEqualTo(404);
        }
        assertThat(second.post("applications/" + code + "/withdrawal", Rest.json("reason", "x"))
                        .status())
                .isEqualTo(404);
        assertThat(second.get("attachments/" + paper).status()).isEqualTo(404);

        String own = second.post("applications", Form.ofAMother().json()).code();
        assertThat(second.get("applications").items())
                .map(item -> item.path("code").asText())
                .containsExactly(own);
        assertThat(first.get("applications/" + own).status()).isEqualTo(404);
        assertThat(accountOf(code)).isEqualTo(login);
        assertThat(accountOf(own)).as("told apart in the history").isEqualTo(login + "#2");
    }

    @Test
    void anOfficialHasNeitherThePostNorTheTaskOfTheOneBefore() {
        Rest first = comes(false);
        Answer post = give(login);
        assertThat(post.status()).as(post.text()).isEqualTo(201);
        Dossier dossier = Dossier.submitted();
        String task = "tasks/" + dossier.waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        assertThat(first.post(task + "/claim").status()).isEqualTo(200);
        isDeleted();

        Rest second = comes(false);
        assertThat(second.get("tasks").items()).isEmpty();
        assertThat(second.get(task).status()).isEqualTo(403);
        assertThat(second.post(task + "/decision", Rest.json("outcome", "forward"))
                        .status())
                .isEqualTo(403);
        assertThat(second.get("applications/" + dossier.code()).status()).isEqualTo(404);
        assertThat(second.get("deputies").items()).isEmpty();

        Answer own = give(login);
        assertThat(own.get("account")).isEqualTo(login + "#2");
        assertThat(second.get("tasks?state=mine").items()).isEmpty();
        assertThat(second.post(task + "/decision", Rest.json("outcome", "forward"))
                        .status())
                .as("in somebody else's hand")
                .isNotEqualTo(200);
        assertThat(Rest.as(Account.COMMUNE_HEAD)
                        .send(
                                "PUT",
                                task + "/assignee",
                                Rest.json("account", login + "#2", "was", login, "reason", "Người trước đã nghỉ"))
                        .status())
                .as("the head gives it to the new one")
                .isEqualTo(200);
        assertThat(second.post(task + "/decision", Rest.json("outcome", "forward"))
                        .status())
                .isEqualTo(200);
        Stream.of(post, own).forEach(MakingALoginAnewTest::end);
    }

    /** Before identifiers were known, everything was kept under the login alone. */
    @Test
    void whatWasKeptUnderALoginOfBeforeIsHisWhoHadItThen() {
        Rest owner = comes(true);
        OldAccount.keptSince(login, Duration.ofSeconds(1));
        String code = owner.post("applications", Form.ofAMother().json()).code();
        assertThat(accountOf(code)).isEqualTo(login);

        isDeleted();
        assertThat(comes(true).get("applications").items()).isEmpty();
    }

    @Test
    void whatWasKeptUnderALoginOfBeforeIsNotHisWhoTookItLater() {
        OldAccount.keptSince(login, Duration.ofSeconds(-60));
        String code = comes(true).post("applications", Form.ofAMother().json()).code();
        assertThat(accountOf(code)).isEqualTo(login + "#2");
    }
}
