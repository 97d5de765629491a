package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.AtOnce;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Rest;
import vn.loive.journeys.world.Tokens;

/** The head of a commune is away, and its officer acts for him, with the login that he has. */
@Tag("journey")
class ActingForSomebodyElseTest {
    private static final Rest HEAD = Rest.as(Account.COMMUNE_HEAD);
    private static final Rest OFFICER = Rest.as(Account.COMMUNE_OFFICER);
    private static final Rest ADMINISTRATOR = Rest.as(Account.ADMINISTRATOR);

    private static Answer name(Rest who, String deputy, Object... more) {
        ObjectNode wish = Rest.json(
                "deputy",
                deputy,
                "unit",
                "hiep-an",
                "lastDay",
                Dossier.inDays(3).toString(),
                "reason",
                "Đi công tác");
        wish.setAll(Rest.json(more));
        return who.post("deputies", wish);
    }

    private static Answer end(Rest who, String id) {
        return who.send("DELETE", "deputies/" + id, Rest.json("reason", "Về sớm"));
    }

    @AfterEach
    void comesBack() {
        HEAD.get("deputies").items().stream()
                .filter(row -> !row.path("state").asText().equals("ended"))
                .forEach(row -> end(HEAD, row.path("id").asText()));
        ADMINISTRATOR
                .get("posts?unit=hiep-an&q=xakhac.tiepnhan")
                .items()
                .forEach(post -> ADMINISTRATOR.send(
                        "DELETE", "posts/" + post.path("id").asText(), Rest.json("reason", "Hết thử")));
    }

    @Test
    void signsWhatAnotherHasPreparedAndTheHistoryNamesBoth() {
        Rest other = Rest.withToken(Tokens.of(Account.OTHER_COMMUNE_OFFICER));
        ADMINISTRATOR.post(
                "posts",
                Rest.json(
                        "account", "xakhac.tiepnhan",
                        "name", "Phạm Thu Cúc",
                        "role", "commune-officer",
                        "unit", "hiep-an",
                        "reason", "Tăng cường"));
        Dossier dossier = Dossier.atTheHead();
        String task = "tasks/" + dossier.waitForTask(Account.COMMUNE_HEAD, "DecideAtCommune");
        assertThat(other.post(task + "/claim").status()).isEqualTo(403);

        Answer named = name(HEAD, "xakhac.tiepnhan");
        assertThat(named.status()).as(named.text()).isEqualTo(201);
        assertThat(other.post(task + "/claim").status()).isEqualTo(200);
        assertThat(other.post(task + "/decision", Rest.json("outcome", "sign")).status())
                .isEqualTo(200);
        JsonNode signed = dossier.history().stream()
                .filter(line -> line.path("kind").asText().equals("DecidedAtCommune"))
                .findFirst()
                .orElseThrow();
        assertThat(signed.path("account").asText()).isEqualTo("xakhac.tiepnhan");
        assertThat(signed.path("role").asText()).isEqualTo("commune-head");
        assertThat(signed.path("details").path("insteadOf").path("account").asText())
                .isEqualTo("xa.lanhdao");

        List<JsonNode> looks = dossier.line(Account.AUDITOR).stream()
                .filter(line -> line.path("kind").asText().equals("RecordRead"))
                .filter(line -> line.path("account").asText().equals("xakhac.tiepnhan"))
                .toList();
        assertThat(looks.get(0)
                        .path("details")
                        .path("insteadOf")
                        .path("account")
                        .asText())
                .isEqualTo("xa.lanhdao");
        assertThat(Rest.as(Account.AUDITOR)
                        .get("history?view=reads&who=xakhac.tiepnhan&q=" + dossier.code())
                        .items())
                .anySatisfy(look -> assertThat(look.path("details")
                                .path("insteadOf")
                                .path("account")
                                .asText())
                        .isEqualTo("xa.lanhdao"));
        assertThat(other.get("register?q=nam").status()).isEqualTo(200);
        assertThat(Rest.as(Account.AUDITOR)
                        .get("history?view=searches&who=xakhac.tiepnhan&limit=1")
                        .items()
                        .get(0)
                        .path("details")
                        .path("alsoFor")
                        .asText())
                .isNotEmpty();
        assertThat(Rest.as(Account.LAN)
                        .get("applications/" + dossier.code() + "/history")
                        .text())
                .contains("deputy")
                .doesNotContain("xakhac.tiepnhan", "Phạm Thu Cúc", "xa.lanhdao");

        assertThat(end(other, named.get("id")).get("state")).isEqualTo("ended");
        String next = Dossier.atTheHead().waitForTask(Account.COMMUNE_HEAD, "DecideAtCommune");
        assertThat(other.post("tasks/" + next + "/claim").status()).isEqualTo(403);
    }

    @Test
    void doesNotSignWhatHeHasPreparedHimself() {
        Dossier dossier = Dossier.atTheHead();
        String task = dossier.waitForTask(Account.COMMUNE_HEAD, "DecideAtCommune");
        name(HEAD, "xa.tiepnhan");
        Answer claimed = OFFICER.post("tasks/" + task + "/claim");
        assertThat(claimed.status()).isEqualTo(403);
        assertThat(claimed.get("code")).isEqualTo("four-eyes-deputy");
        assertThat(HEAD.send(
                                "PUT",
                                "tasks/" + task + "/assignee",
                                Rest.json("account", "xa.tiepnhan", "reason", "Ký thay"))
                        .errors())
                .containsExactly("account prepared-it");
    }

    @Test
    void countsFromItsFirstDayOn() {
        String task = Dossier.atTheHead().waitForTask(Account.COMMUNE_HEAD, "DecideAtCommune");
        Answer named = name(HEAD, "xa.tiepnhan", "from", Dossier.inDays(1).toString());
        assertThat(named.get("state")).isEqualTo("coming");
        assertThat(OFFICER.post("tasks/" + task + "/claim").get("code")).isEqualTo("not-your-task");
    }

    @Test
    void isNotPassedOn() {
        name(HEAD, "xa.tiepnhan");
        assertThat(name(OFFICER, "xa.lanhdao").errors()).containsExactly("account deputy-of-a-deputy");
        assertThat(name(OFFICER, "tinhnguyen").errors()).containsExactly("deputy deputy-does-not-fit");
        assertThat(name(OFFICER, "tuvan", "account", "xa.lanhdao").get("code")).isEqualTo("not-your-unit");
        assertThat(name(HEAD, "xa.tiepnhan").errors()).containsExactly("deputy deputy-overlaps");
        assertThat(name(HEAD, "xa.lanhdao", "account", "xa.tiepnhan").errors())
                .containsExactly("account deputy-of-a-deputy");
    }

    @Test
    void isNobodyWhoOnlyAdvisesOrAccompanies() {
        String task = Dossier.atTheHead().waitForTask(Account.COMMUNE_HEAD, "DecideAtCommune");
        for (String login : List.of("tuvan", "tinhnguyen")) {
            assertThat(name(HEAD, login).errors()).containsExactly("deputy deputy-does-not-fit");
            assertThat(name(HEAD, login, "account", "xa.tiepnhan").errors())
                    .containsExactly("deputy deputy-does-not-fit");
        }
        Rest volunteer = Rest.as(Account.VOLUNTEER);
        assertThat(volunteer.post("tasks/" + task + "/claim").status()).isEqualTo(403);
        assertThat(HEAD.send(
                                "PUT",
                                "tasks/" + task + "/assignee",
                                Rest.json("account", "tinhnguyen", "reason", "Ký thay"))
                        .errors())
                .containsExactly("account cannot-do-this-step");
    }

    @Test
    void countsOnceTheHeadHasConfirmedWhomSomebodyNamedForHimself() {
        Answer named = name(OFFICER, "xa.lanhdao");
        assertThat(named.get("state")).isEqualTo("waiting");
        String address = "deputies/" + named.get("id");
        assertThat(OFFICER.post(address + "/confirmation").get("code")).isEqualTo("not-your-unit");
        assertThat(HEAD.post(address + "/confirmation").get("state")).isEqualTo("held");
        assertThat(HEAD.post(address + "/refusal", Rest.json("reason", "x")).status())
                .isEqualTo(409);
    }

    @Test
    void isRefusedWithAReasonForEachField() {
        assertThat(name(HEAD, "xa.lanhdao").errors()).containsExactly("deputy deputy-for-oneself");
        assertThat(name(HEAD, "xakhac.tiepnhan").errors()).containsExactly("deputy not-a-colleague");
        assertThat(name(HEAD, "").errors()).containsExactly("deputy missing");
        assertThat(name(HEAD, "xa.tiepnhan", "unit", "duc-trong").errors())
                .containsExactlyInAnyOrder("account no-post-there", "deputy not-a-colleague");
        assertThat(name(HEAD, "xa.tiepnhan", "lastDay", Dossier.inDays(-1).toString())
                        .errors())
                .containsExactly("lastDay ends-before-it-begins");
        assertThat(name(HEAD, "xa.tiepnhan", "lastDay", Dossier.inDays(500).toString())
                        .errors())
                .containsExactly("lastDay day-too-far");
        assertThat(name(HEAD, "xa.tiepnhan", "from", Dossier.inDays(-1).toString())
                        .errors())
                .containsExactly("from day-has-passed");
        assertThat(name(HEAD, "xa.tiepnhan", "reason", " ").errors()).containsExactly("reason missing");
    }

    @Test
    void isNamedOnceWhenTwoNameAtOnce() {
        Supplier<Answer> naming = () -> name(HEAD, "xa.tiepnhan");
        assertThat(AtOnce.all(List.of(naming, naming, naming)))
                .extracting(Answer::status)
                .containsExactlyInAnyOrder(201, 422, 422);
    }
}
