package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.AtOnce;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Rest;

@Tag("journey")
class WorkingOnATaskTest {
    private static Answer claim(Account account, String task) {
        return Rest.as(account).post("tasks/" + task + "/claim");
    }

    private static Answer decide(Account account, String task, Object... decision) {
        return Rest.as(account).post("tasks/" + task + "/decision", Rest.json(decision));
    }

    @RepeatedTest(3)
    void givesItToExactlyOneWhenTwoClaimAtOnce() {
        String task = Dossier.atTheDistrict().waitForTask(Account.DISTRICT_OFFICER, "ReviewAtDistrict");
        Supplier<Answer> officer = () -> claim(Account.DISTRICT_OFFICER, task);
        Supplier<Answer> head = () -> claim(Account.DISTRICT_HEAD, task);
        List<Answer> answers = AtOnce.all(List.of(officer, head));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
        Answer slower = answers.stream()
                .filter(answer -> answer.status() == 409)
                .findFirst()
                .orElseThrow();
        assertThat(slower.get("code")).isEqualTo("task-claimed-by-other");
    }

    @Test
    void claimsOnceWhenTheSamePersonClaimsTwice() {
        Dossier dossier = Dossier.submitted();
        String task = dossier.waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        assertThat(claim(Account.COMMUNE_OFFICER, task).get("state")).isEqualTo("claimed");
        assertThat(claim(Account.COMMUNE_OFFICER, task).status()).isEqualTo(200);
        assertThat(dossier.historyKinds()).containsExactly("ApplicationSubmitted", "TaskClaimed");
        assertThat(dossier.read(Account.LAN).state()).isEqualTo("received");
    }

    @Test
    void givesItToAColleagueAfterItWasHandedBack() {
        Dossier dossier = Dossier.atTheDistrict();
        String task = dossier.waitForTask(Account.DISTRICT_OFFICER, "ReviewAtDistrict");
        claim(Account.DISTRICT_OFFICER, task);
        Answer other = Rest.as(Account.DISTRICT_HEAD).delete("tasks/" + task + "/claim");
        assertThat(other.status()).isEqualTo(409);
        Answer back = Rest.as(Account.DISTRICT_OFFICER).delete("tasks/" + task + "/claim");
        assertThat(back.get("state")).isEqualTo("open");
        assertThat(claim(Account.DISTRICT_HEAD, task).status()).isEqualTo(200);
    }

    @Test
    void refusesADecisionWithoutAClaim() {
        Dossier dossier = Dossier.submitted();
        String task = dossier.waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        Answer answer = decide(Account.COMMUNE_OFFICER, task, "outcome", "forward");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly(" task-not-claimed");
        assertThat(dossier.read(Account.LAN).state()).isEqualTo("submitted");
    }

    @Test
    void refusesTheDecisionOfSomebodyElseThanTheOneWhoHasIt() {
        String task = Dossier.atTheDistrict().waitForTask(Account.DISTRICT_OFFICER, "ReviewAtDistrict");
        claim(Account.DISTRICT_OFFICER, task);
        Answer answer = decide(Account.DISTRICT_HEAD, task, "outcome", "refuse", "reason", "x");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.get("code")).isEqualTo("task-claimed-by-other");
    }

    @Test
    void refusesASecondDecision() {
        Dossier dossier = Dossier.submitted();
        String task = dossier.waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        claim(Account.COMMUNE_OFFICER, task);
        assertThat(decide(Account.COMMUNE_OFFICER, task, "outcome", "forward").status())
                .isEqualTo(200);
        Answer second = decide(Account.COMMUNE_OFFICER, task, "outcome", "refuse", "reason", "x");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.get("code")).isEqualTo("task-already-ended");
        assertThat(claim(Account.COMMUNE_OFFICER, task).status()).isEqualTo(409);
        assertThat(dossier.read(Account.LAN).state()).isEqualTo("in-process");
    }

    @RepeatedTest(3)
    void carriesOutOneOfTwoDecisionsSentAtOnce() {
        Dossier dossier = Dossier.submitted();
        String task = dossier.waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        claim(Account.COMMUNE_OFFICER, task);
        Supplier<Answer> forward = () -> decide(Account.COMMUNE_OFFICER, task, "outcome", "forward");
        List<Answer> answers = AtOnce.all(List.of(forward, forward, forward));
        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(200, 409, 409);
        assertThat(dossier.historyKinds().stream().filter("ReviewedAtCommune"::equals))
                .hasSize(1);
    }

    @Test
    void refusesAnOutcomeThatTheStepDoesNotHave() {
        Dossier dossier = Dossier.submitted();
        for (String outcome : List.of("approve", "sign", "FORWARD", "", "forward; DROP TABLE application")) {
            Answer answer = dossier.decide(Account.COMMUNE_OFFICER, "ReviewAtCommune", "outcome", outcome);
            assertThat(answer.status()).isEqualTo(422);
            assertThat(answer.errors()).containsExactly("outcome unknown-choice");
        }
    }

    @Test
    void refusesADecisionWithMissingUnknownAndWronglyTypedMembers() {
        Dossier dossier = Dossier.submitted();
        String task = dossier.waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        claim(Account.COMMUNE_OFFICER, task);
        assertThat(decide(Account.COMMUNE_OFFICER, task).errors()).containsExactly("outcome missing");
        assertThat(decide(Account.COMMUNE_OFFICER, task, "outcome", 7, "fields", "person.name", "haste", true)
                        .errors())
                .containsExactlyInAnyOrder("outcome wrong-type", "fields wrong-type", "haste unknown-field");
        assertThat(decide(Account.COMMUNE_OFFICER, task, "outcome", "supplement")
                        .errors())
                .containsExactlyInAnyOrder("reason missing", "fields nothing-asked");
        assertThat(decide(
                                Account.COMMUNE_OFFICER,
                                task,
                                "outcome",
                                "supplement",
                                "reason",
                                "r".repeat(2001),
                                "fields",
                                List.of("person.soul"),
                                "papers",
                                List.of("map"))
                        .errors())
                .containsExactlyInAnyOrder("reason too-long", "fields unknown-choice", "papers unknown-choice");
        assertThat(decide(Account.COMMUNE_OFFICER, task, "outcome", "refuse").errors())
                .containsExactly("reason missing");
        assertThat(decide(Account.COMMUNE_OFFICER, task, "outcome", "refuse", "reason", "  \n ")
                        .errors())
                .containsExactly("reason missing");
        assertThat(decide(Account.COMMUNE_OFFICER, task, "outcome", "refuse", "reason", "a\u0000b")
                        .errors())
                .containsExactly("reason bad-character");
        assertThat(dossier.read(Account.LAN).state()).isEqualTo("received");
    }

    @Test
    void refusesADayOfAdmissionThatCannotBe() {
        Dossier dossier = Dossier.atTheFacility();
        String late = Dossier.inDays(91).toString();
        String past = Dossier.inDays(-1).toString();
        for (String day : List.of("2026-02-30", "tomorrow", "01/12/2026", past, late, "2999-01-01")) {
            Answer answer = dossier.decide(
                    Account.FACILITY_OFFICER, "DecideAtFacility", "outcome", "reserve", "admissionOn", day);
            assertThat(answer.status()).as(day + " " + answer.text()).isEqualTo(422);
            assertThat(answer.errors()).hasSize(1);
            assertThat(answer.errors().get(0)).startsWith("admissionOn ");
        }
        assertThat(dossier.read(Account.LAN).state()).isEqualTo("in-process");
    }

    @Test
    void refusesAFacilityThatCannotBeNamed() {
        Dossier dossier = Dossier.atTheDistrict();
        for (String facility : List.of("co-so-so-2", "hiep-an", "nowhere", "")) {
            Answer answer = dossier.decide(
                    Account.DISTRICT_OFFICER, "ReviewAtDistrict", "outcome", "name-facility", "facility", facility);
            assertThat(answer.errors()).containsExactly("facility facility-not-possible");
        }
        assertThat(dossier.decide(Account.DISTRICT_OFFICER, "ReviewAtDistrict", "outcome", "name-facility")
                        .errors())
                .containsExactly("facility missing");
    }

    @Test
    void keepsAnotherUnitsTaskFromBeingSeenClaimedHandedBackOrDecided() {
        Dossier dossier = Dossier.submitted();
        String task = dossier.waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        Rest other = Rest.as(Account.OTHER_COMMUNE_OFFICER);
        Stream.of(
                        other.get("tasks/" + task),
                        other.post("tasks/" + task + "/claim"),
                        other.delete("tasks/" + task + "/claim"),
                        decide(Account.OTHER_COMMUNE_OFFICER, task, "outcome", "forward"))
                .forEach(answer -> {
                    assertThat(answer.status()).isEqualTo(403);
                    assertThat(answer.get("code")).isEqualTo("not-your-task");
                    assertThat(answer.text()).doesNotContain("Nam").doesNotContain(dossier.code());
                });
        assertThat(dossier.task(Account.OTHER_COMMUNE_OFFICER, "ReviewAtCommune"))
                .isEmpty();
        assertThat(dossier.historyKinds()).containsExactly("ApplicationSubmitted");
    }

    @Test
    void doesNotKnowATaskThatThereIsNot() {
        assertThat(Rest.as(Account.COMMUNE_OFFICER).get("tasks/nope").status()).isEqualTo(404);
        assertThat(claim(Account.COMMUNE_OFFICER, "nope").status()).isEqualTo(404);
        assertThat(decide(Account.COMMUNE_OFFICER, "nope", "outcome", "forward").status())
                .isEqualTo(404);
    }
}
