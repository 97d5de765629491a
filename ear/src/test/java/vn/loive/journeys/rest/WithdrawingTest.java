package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Mails;
import vn.loive.journeys.world.Rest;

@Tag("journey")
class WithdrawingTest {
    private static final List<Account> OFFICIALS =
            List.of(Account.COMMUNE_OFFICER, Account.COMMUNE_HEAD, Account.DISTRICT_OFFICER, Account.FACILITY_OFFICER);

    private static Arguments stage(String name, Supplier<Dossier> there) {
        return Arguments.of(name, there);
    }

    static Stream<Arguments> stages() {
        return Stream.of(
                stage("when it was sent", Dossier::submitted),
                stage("while a supplement is asked for", WithdrawingTest::asked),
                stage("at the commune's head", Dossier::atTheHead),
                stage("at the district", Dossier::atTheDistrict),
                stage("at the facility", Dossier::atTheFacility),
                stage("on the waiting list", WithdrawingTest::waiting),
                stage("when a place is reserved", Dossier::beforeArrival));
    }

    private static Dossier asked() {
        Dossier dossier = Dossier.submitted();
        dossier.mustDecide(
                Account.COMMUNE_OFFICER,
                "ReviewAtCommune",
                "outcome",
                "supplement",
                "reason",
                "x",
                "fields",
                List.of("person.address"));
        return dossier;
    }

    private static Dossier waiting() {
        Dossier dossier = Dossier.atTheFacility();
        dossier.mustDecide(Account.FACILITY_OFFICER, "DecideAtFacility", "outcome", "waiting-list");
        return dossier;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stages")
    void endsTheApplicationAndEmptiesEveryQueue(String name, Supplier<Dossier> there) {
        Dossier dossier = there.get().proved();
        int mails = Mails.newsIn(dossier.mailbox()).size();
        Answer answer = dossier.withdraw();
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.state()).isEqualTo("withdrawn");
        assertThat(answer.get("status.code")).isEqualTo("7");
        for (Account official : OFFICIALS) {
            List<JsonNode> tasks =
                    Rest.as(official).get("tasks?q=" + dossier.code()).items();
            assertThat(tasks).as(official.login()).isEmpty();
        }
        assertThat(dossier.historyKinds()).endsWith("ApplicationWithdrawn");
        assertThat(Mails.waitForNews(dossier.mailbox(), mails + 1)).hasSizeGreaterThan(mails);
        assertThat(dossier.withdraw().get("code")).isEqualTo("already-ended");
    }

    @Test
    void makesTheDecisionOfSomebodyWhoHadClaimedItTooLate() {
        Dossier dossier = Dossier.submitted();
        String task = dossier.waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        dossier.claim(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        dossier.withdraw();
        Answer answer =
                Rest.as(Account.COMMUNE_OFFICER).post("tasks/" + task + "/decision", Rest.json("outcome", "forward"));
        assertThat(answer.status()).isEqualTo(409);
        assertThat(dossier.read(Account.LAN).state()).isEqualTo("withdrawn");
    }

    @Test
    void isTooLateAfterTheArrival() {
        Dossier dossier = Dossier.beforeArrival();
        dossier.mustDecide(Account.FACILITY_OFFICER, "AdmitAtFacility", "outcome", "arrived");
        Answer answer = dossier.withdraw();
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.get("code")).isEqualTo("already-ended");
        assertThat(dossier.read(Account.LAN).state()).isEqualTo("admitted");
    }

    @Test
    void owesNoReasonAndTakesNoEndlessOne() {
        Dossier dossier = Dossier.submitted();
        Rest family = Rest.as(Account.LAN);
        String path = "applications/" + dossier.code() + "/withdrawal";
        assertThat(family.post(path, Rest.json("reason", "r".repeat(2001))).errors())
                .containsExactly("reason too-long");
        assertThat(family.post(path, Rest.json("why", "x")).errors()).containsExactly("why unknown-field");
        assertThat(family.post(path, Rest.json("reason", 7)).errors()).containsExactly("reason wrong-type");
        assertThat(family.post(path, "{}").status()).isEqualTo(200);
    }

    @Test
    void isForItsFamilyAlone() {
        Dossier dossier = Dossier.submitted();
        for (Account other : List.of(Account.MINH, Account.COMMUNE_OFFICER, Account.ADMINISTRATOR)) {
            assertThat(Rest.as(other)
                            .post("applications/" + dossier.code() + "/withdrawal", "{}")
                            .status())
                    .isEqualTo(404);
        }
        assertThat(dossier.read(Account.LAN).state()).isEqualTo("submitted");
    }
}
