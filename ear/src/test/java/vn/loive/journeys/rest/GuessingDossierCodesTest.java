package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.AtOnce;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Rest;
import vn.loive.journeys.world.Stranger;

@Tag("journey")
class GuessingDossierCodesTest {
    private static Answer lookUp(String code, String pin) {
        return Rest.withoutLogin().with("X-Lookup-Pin", pin).get("lookup/" + code);
    }

    private static String wrong(String pin) {
        return pin.equals("000000") ? "000001" : "000000";
    }

    @Test
    void aNewNumberEndsTheOldOne() {
        Dossier dossier = Dossier.submitted();
        Rest family = Rest.as(Account.LAN);

        assertThat(Rest.as(Account.MINH)
                        .post("applications/" + dossier.code() + "/lookup-pin", "")
                        .status())
                .isEqualTo(404);
        Answer renewed = family.post("applications/" + dossier.code() + "/lookup-pin", "");

        assertThat(renewed.get("lookupPin")).hasSize(8).isNotEqualTo(dossier.pin());
        assertThat(lookUp(dossier.code(), dossier.pin()).status()).isEqualTo(404);
        assertThat(lookUp(dossier.code(), renewed.get("lookupPin")).status()).isEqualTo(200);
        assertThat(dossier.history().toString())
                .contains("PinRenewed")
                .doesNotContain(dossier.pin(), renewed.get("lookupPin"));
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
        assertThat(lookUp(dossier.code().toLowerCase(Locale.ROOT), " " + dossier.pin() + " ")
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

    /** Whoever guesses waits, even with the right number; the owner, who is elsewhere, does not. */
    @Test
    void restsAfterFiveWrongPinsForWhoHasSentThemAndForNobodyElse() {
        Dossier dossier = Dossier.submitted();
        Stranger guesser = new Stranger("127.0.67." + anyNumber());
        for (int i = 0; i < 5; i++) {
            assertThat(guesses(guesser, dossier.code(), "00000" + i)).isEqualTo(404);
        }
        assertThat(guesses(guesser, dossier.code(), dossier.pin())).isEqualTo(429);
        assertThat(lookUp(dossier.code(), dossier.pin()).status()).isEqualTo(200);
        assertThat(dossier.read(Account.LAN).status()).isEqualTo(200);
    }

    @Test
    void restsForACodeThatThereIsNotInTheSameWay() {
        String code = "000.00.01.H36-200101-" + (1000 + (int) (System.nanoTime() % 9000 + 9000) % 9000);
        Stranger guesser = new Stranger("127.0.68." + anyNumber());
        int status = 404;
        for (int i = 0; i < 6; i++) {
            status = guesses(guesser, code, "123456");
        }
        assertThat(status).isEqualTo(429);
    }

    /** Each guess is counted before it is compared. */
    @Test
    void manyGuessesAtOnceAreNoMoreThanOneAfterTheOther() {
        Dossier dossier = Dossier.submitted();
        Stranger guesser = new Stranger("127.0.69." + anyNumber());
        List<Supplier<Integer>> acts = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            String pin = String.format(Locale.ROOT, "%06d", i);
            acts.add(() -> guesses(guesser, dossier.code(), pin));
        }
        List<Integer> statuses = AtOnce.all(acts);
        assertThat(statuses).filteredOn(status -> status == 404).hasSize(5);
        assertThat(statuses).filteredOn(status -> status == 429).hasSize(59);
    }

    @Test
    void codeAndPinAreFoundAsTheyAreCopied() {
        Dossier dossier = Dossier.submitted();
        String pin = dossier.pin();
        assertThat(pin).matches("[2-9A-HJKMNP-TV-Z]{8}");
        for (String code : List.of(
                dossier.code().replace('-', '\u2013'),
                dossier.code().replace('-', '\u2014'),
                dossier.code().replace("-", " - "),
                dossier.code().replace('0', '\uff10').replace('.', '\uff0e'))) {
            assertThat(lookUp(Rest.encode(code), pin.toLowerCase(Locale.ROOT)).status())
                    .as(code)
                    .isEqualTo(200);
        }
        assertThat(lookUp(dossier.code(), pin.substring(0, 4) + " " + pin.substring(4))
                        .status())
                .isEqualTo(200);
        assertThat(lookUp(dossier.code(), pin.substring(0, 4) + "-" + pin.substring(4))
                        .status())
                .isEqualTo(200);
    }

    private static int guesses(Stranger stranger, String code, String pin) {
        return Stranger.status(stranger.asks("GET /api/v1/lookup/" + code, "X-Lookup-Pin: " + pin + "\r\n", ""));
    }

    private static int anyNumber() {
        return 1 + ThreadLocalRandom.current().nextInt(250);
    }
}
