package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Rest;

@Tag("journey")
class GuessingDossierCodesTest {
    private static Answer lookUp(String code, String pin) {
        return Rest.withoutLogin().with("X-Lookup-Pin", pin).get("lookup/" + code);
    }

    private static String wrong(String pin) {
        return pin.equals("000000") ? "000001" : "000000";
    }

    @Test
    void showsNothingToAnotherFamilyOrUnit() {
        Dossier dossier = Dossier.submitted();
        for (Account other : List.of(
                Account.MINH,
                Account.OTHER_COMMUNE_OFFICER,
                Account.DISTRICT_OFFICER,
                Account.FACILITY_OFFICER,
                Account.WARD_OFFICER,
                Account.COUNSELLOR,
                Account.ADMINISTRATOR)) {
            Answer application = dossier.read(other);
            Answer history = Rest.as(other).get("applications/" + dossier.code() + "/history");
            Answer unknown = Rest.as(other).get("applications/000.00.01.H36-200101-9999");
            assertThat(List.of(application.status(), history.status(), unknown.status()))
                    .as(other.login())
                    .containsOnly(404);
            assertThat(application.text()).isEqualTo(unknown.text());
        }
    }

    @Test
    void doesNotKnowWhatIsNoCode() {
        for (String code : List.of("x", "1%20OR%201=1", "000.00.01.H36-261122-0001'--", "..%2f..%2fetc")) {
            assertThat(Rest.as(Account.LAN).get("applications/" + code).status())
                    .as(code)
                    .isEqualTo(404);
        }
    }

    @Test
    void showsStateAndDatesAndNothingElseWithThePin() {
        Dossier dossier = Dossier.submitted();
        Answer answer = lookUp(dossier.code(), dossier.pin());
        assertThat(answer.status()).isEqualTo(200);
        Iterator<String> members = answer.body().fieldNames();
        assertThat(members).toIterable().containsExactlyInAnyOrder("code", "status", "submittedAt", "changedAt", "due");
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(lookUp(dossier.code().toLowerCase(), " " + dossier.pin() + " ")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void answersAWrongPinLikeAnUnknownCode() {
        Dossier dossier = Dossier.submitted();
        Answer wrongPin = lookUp(dossier.code(), wrong(dossier.pin()));
        Answer unknown = lookUp("000.00.01.H36-200101-9998", "123456");
        assertThat(wrongPin.status()).isEqualTo(404);
        assertThat(wrongPin.text()).isEqualTo(unknown.text());
    }

    @Test
    void needsThePin() {
        Dossier dossier = Dossier.submitted();
        Answer answer = Rest.withoutLogin().get("lookup/" + dossier.code());
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly("X-Lookup-Pin missing");
        assertThat(Rest.as(Account.LAN).get("lookup/" + dossier.code()).status())
                .isEqualTo(422);
    }

    @Test
    void restsAfterFiveWrongPinsEvenForTheRightOne() {
        Dossier dossier = Dossier.submitted();
        for (int i = 0; i < 5; i++) {
            assertThat(lookUp(dossier.code(), wrong(dossier.pin())).status()).isEqualTo(404);
        }
        Answer answer = lookUp(dossier.code(), dossier.pin());
        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.get("code")).isEqualTo("too-many-guesses");
        // the family itself, logged in, is not kept out
        assertThat(dossier.read(Account.LAN).status()).isEqualTo(200);
    }

    @Test
    void restsForACodeThatThereIsNotInTheSameWay() {
        String code = "000.00.01.H36-200101-" + (1000 + (int) (System.nanoTime() % 9000 + 9000) % 9000);
        int status = 404;
        for (int i = 0; i < 6; i++) {
            status = lookUp(code, "123456").status();
        }
        assertThat(status).isEqualTo(429);
    }
}
