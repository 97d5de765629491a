package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Mails;
import vn.loive.journeys.world.Rest;
import vn.loive.journeys.world.Wait;

/** Returns, refusals, a facility that declines, the waiting list, and a person who does not come. */
@Tag("journey")
class GoingOtherWaysTest {
    @Test
    void theHeadReturnsItToTheOfficerAndSignsAfterwards() {
        Dossier dossier = Dossier.atTheHead();
        Answer back = dossier.mustDecide(
                Account.COMMUNE_HEAD, "DecideAtCommune", "outcome", "return", "reason", "Xem lại ngày sinh");
        assertThat(back.state()).isEqualTo("in-process");
        assertThat(dossier.task(Account.COMMUNE_HEAD, "DecideAtCommune")).isEmpty();
        dossier.mustDecide(Account.COMMUNE_OFFICER, "ReviewAtCommune", "outcome", "forward");
        dossier.mustDecide(Account.COMMUNE_HEAD, "DecideAtCommune", "outcome", "sign");
        assertThat(dossier.task(Account.DISTRICT_OFFICER, "ReviewAtDistrict")).isPresent();
        JsonNode line = dossier.history().stream()
                .filter(one -> one.path("details").path("outcome").asText().equals("return"))
                .findFirst()
                .orElseThrow();
        assertThat(line.path("details").path("reason").asText()).isEqualTo("Xem lại ngày sinh");
    }

    @Test
    void theDistrictReturnsItToTheCommunesHead() {
        Dossier dossier = Dossier.atTheDistrict();
        dossier.mustDecide(
                Account.DISTRICT_HEAD, "ReviewAtDistrict", "outcome", "return", "reason", "Thiếu ý kiến của xã");
        assertThat(dossier.task(Account.DISTRICT_OFFICER, "ReviewAtDistrict")).isEmpty();
        dossier.mustDecide(Account.COMMUNE_HEAD, "DecideAtCommune", "outcome", "sign");
        assertThat(dossier.task(Account.DISTRICT_OFFICER, "ReviewAtDistrict")).isPresent();
    }

    @Test
    void aReturnNeedsAReason() {
        Dossier dossier = Dossier.atTheHead();
        Answer answer = dossier.decide(Account.COMMUNE_HEAD, "DecideAtCommune", "outcome", "return");
        assertThat(answer.errors()).containsExactly("reason missing");
    }

    @Test
    void theCommuneRefusesItAtReception() {
        Dossier dossier = Dossier.submitted().proved();
        Answer answer = dossier.mustDecide(
                Account.COMMUNE_OFFICER, "ReviewAtCommune", "outcome", "refuse", "reason", "Cư trú ở xã khác");
        endedWith(dossier, answer, "refused-at-reception", "3", "Cư trú ở xã khác");
    }

    @Test
    void theHeadRefusesIt() {
        Dossier dossier = Dossier.atTheHead().proved();
        Answer answer = dossier.mustDecide(
                Account.COMMUNE_HEAD, "DecideAtCommune", "outcome", "refuse", "reason", "Không đủ điều kiện");
        endedWith(dossier, answer, "refused", "8", "Không đủ điều kiện");
    }

    @Test
    void theDistrictRefusesIt() {
        Dossier dossier = Dossier.atTheDistrict().proved();
        Answer answer = dossier.mustDecide(
                Account.DISTRICT_OFFICER, "ReviewAtDistrict", "outcome", "refuse", "reason", "Không đủ điều kiện");
        endedWith(dossier, answer, "refused", "8", "Không đủ điều kiện");
    }

    private static void endedWith(Dossier dossier, Answer answer, String state, String national, String reason) {
        assertThat(answer.state()).isEqualTo(state);
        Answer read = dossier.read(Account.LAN);
        assertThat(read.get("status.code")).isEqualTo(national);
        assertThat(read.get("reason")).isEqualTo(reason);
        assertThat(Mails.waitForNews(dossier.mailbox(), 1)).hasSize(1);
        for (Account official : List.of(Account.COMMUNE_OFFICER, Account.COMMUNE_HEAD, Account.DISTRICT_OFFICER)) {
            assertThat(Rest.as(official).get("tasks?q=" + dossier.code()).items())
                    .isEmpty();
        }
    }

    @Test
    void aFacilityDeclinesAndTheDistrictNamesAnother() {
        Dossier dossier = Dossier.atTheFacility();
        dossier.mustDecide(
                Account.FACILITY_OFFICER, "DecideAtFacility", "outcome", "decline", "reason", "Đang sửa chữa");
        String task = dossier.waitForTask(Account.DISTRICT_OFFICER, "ReviewAtDistrict");
        Answer read = Rest.as(Account.DISTRICT_OFFICER).get("tasks/" + task);
        assertThat(read.body().path("facilities").findValuesAsText("id")).containsExactly("co-so-di-linh");
        assertThat(dossier.decide(
                                Account.DISTRICT_OFFICER,
                                "ReviewAtDistrict",
                                "outcome",
                                "name-facility",
                                "facility",
                                "co-so-lam-dong")
                        .errors())
                .containsExactly("facility facility-not-possible");
        Answer named = dossier.mustDecide(
                Account.DISTRICT_OFFICER, "ReviewAtDistrict", "outcome", "name-facility", "facility", "co-so-di-linh");
        assertThat(named.get("facility.id")).isEqualTo("co-so-di-linh");
        assertThat(dossier.task(Account.FACILITY_OFFICER, "DecideAtFacility")).isEmpty();
    }

    @Test
    void aFacilityPutsItOnTheWaitingListAndReservesLater() {
        Dossier dossier = Dossier.atTheFacility().proved();
        Answer answer = dossier.mustDecide(Account.FACILITY_OFFICER, "DecideAtFacility", "outcome", "waiting-list");
        assertThat(answer.state()).isEqualTo("on-waiting-list");
        assertThat(answer.get("status.code")).isEqualTo("4");
        dossier.mustDecide(Account.FACILITY_HEAD, "DecideAtFacility", "outcome", "waiting-list");
        assertThat(dossier.historyKinds().stream().filter("PutOnWaitingList"::equals))
                .hasSize(2);
        Answer reserved = dossier.mustDecide(
                Account.FACILITY_HEAD,
                "DecideAtFacility",
                "outcome",
                "reserve",
                "admissionOn",
                Dossier.inDays(1).toString());
        assertThat(reserved.state()).isEqualTo("place-reserved");
        assertThat(reserved.get("admissionOn")).isEqualTo(Dossier.inDays(1).toString());
        // on the list (once), a day: two letters
        assertThat(Mails.waitForNews(dossier.mailbox(), 2)).hasSize(2);
    }

    @Test
    void thePersonDoesNotComeAndThePlaceIsFreed() {
        Dossier dossier = Dossier.beforeArrival().proved();
        dossier.mustDecide(Account.FACILITY_OFFICER, "AdmitAtFacility", "outcome", "not-come");
        Answer read = Wait.upTo(
                Duration.ofSeconds(20),
                () -> dossier.read(Account.LAN),
                answer -> answer.state().equals("did-not-come"));
        assertThat(read.state()).isEqualTo("did-not-come");
        assertThat(read.get("status.code")).isEqualTo("8");
        assertThat(dossier.historyKinds()).endsWith("AdmittedAtFacility", "PlaceFreed");
        assertThat(Mails.waitForNews(dossier.mailbox(), 1)).hasSize(1);
    }
}
