package vn.loive.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;

/** What one person may see, nobody else sees: not by a guessed address, not by going back, not after logging out. */
@Tag("journey")
class PrivateStaysPrivateTest {
    private static final Form FORM = Form.ofAMother();
    private static final String NAME = FORM.get("person.name");

    @RegisterExtension
    final People people = new People();

    @Test
    void anotherFamilyFindsNothingAtAGuessedAddress() {
        String code = Dossier.submitted().code();
        Family lan = people.family(Account.LAN, Device.DESK);
        lan.logsIn();
        String draft = lan.startsADraft();
        Family minh = people.family(Account.MINH, Device.DESK);
        minh.logsIn();

        assertThat(List.of(
                        "/apply/step?at=who&draft=" + draft,
                        "/apply/papers?draft=" + draft,
                        "/apply/check?draft=" + draft,
                        "/apply/discard?draft=" + draft,
                        "/apply/sent?of=" + code,
                        "/applications/view?of=" + code,
                        "/applications/supplement?of=" + code,
                        "/applications/withdraw?of=" + code,
                        "/applications/contact?of=" + code,
                        "/applications/rate?of=" + code,
                        "/applications/ask?of=" + code,
                        "/history/answer?of=" + code,
                        "/applications/view?of='%20OR%201=1%20--"))
                .allSatisfy(address -> {
                    Response answer = minh.opens(address);
                    assertThat(answer.status()).isEqualTo(404);
                    minh.seesWord("errors.wrong-address.heading");
                    minh.doesNotSee(NAME);
                    minh.doesNotSee(code);
                });
    }

    @Test
    void anOfficialOfAnotherUnitIsRefused() {
        Dossier dossier = Dossier.submitted();
        String task = dossier.waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune");
        Official stranger = people.official(Account.OTHER_COMMUNE_OFFICER, Device.DESK);
        stranger.logsIn();

        assertThat(List.of("/tasks/review-at-commune?task=" + task, "/history?of=" + dossier.code()))
                .allSatisfy(address -> {
                    assertThat(stranger.opens(address).status()).isBetween(403, 404);
                    stranger.doesNotSee(NAME);
                });
        assertThat(stranger.finds(dossier.code(), "ReviewAtCommune").count()).isZero();
    }

    @Test
    void aFamilyHasNoDesk() {
        Family lan = people.family(Account.LAN, Device.DESK);
        lan.logsIn();
        String code = Dossier.submitted(Account.MINH, FORM).code();

        lan.opens("/tasks");
        lan.doesNotSee(NAME);
        lan.opens("/history?of=" + code);
        lan.doesNotSee(NAME);
    }

    @Test
    void goingBackAfterLoggingOutShowsNothing() {
        Dossier dossier = Dossier.submitted();
        Family lan = people.family(Account.LAN, Device.DESK);
        lan.logsIn();
        lan.looksAt(dossier.code());
        lan.logsOut();
        lan.goesBack();

        lan.doesNotSee(dossier.code());
        lan.isAskedForAPassword();
    }

    /** A word in the address that the login uses itself would end in a bare error. */
    @Test
    void aLinkToOnesOwnApplicationSurvivesTheLogin() {
        Dossier dossier = Dossier.submitted();
        Family lan = people.family(Account.LAN, Device.DESK);
        lan.opens("/applications/view?of=" + dossier.code());
        lan.logsInAs(Account.LAN.login());

        lan.sees(dossier.code());
    }

    @Test
    void loggingOutEndsTheLoginItselfToo() {
        Family lan = people.family(Account.LAN, Device.OLD_PHONE);
        lan.logsIn();
        lan.logsOut();
        assertThat(lan.path()).isEqualTo("/");
        lan.opens("/applications");

        lan.isAskedForAPassword();
    }

    @Test
    void leavingQuicklyEndsTheLoginAndLeavesNoWayBack() {
        Dossier dossier = Dossier.submitted();
        Family lan = people.family(Account.LAN, Device.PHONE);
        lan.logsIn();
        lan.looksAt(dossier.code());
        lan.page.locator(".exit").click();
        lan.page.waitForURL("**/help");

        lan.opens("/applications/view?of=" + dossier.code());
        lan.isAskedForAPassword();
    }

    @Test
    void noBrowserKeepsAPageAboutAPerson() {
        Dossier dossier = Dossier.submitted();
        Family lan = people.family(Account.LAN, Device.DESK);
        lan.logsIn();
        String draft = lan.startsADraft();
        Official officer = people.official(Account.COMMUNE_OFFICER, Device.DESK);
        officer.logsIn();

        notKept(
                lan,
                "/apply",
                "/apply/step?at=who&draft=" + draft,
                "/apply/papers?draft=" + draft,
                "/apply/check?draft=" + draft,
                "/applications",
                "/applications/view?of=" + dossier.code(),
                "/applications/withdraw?of=" + dossier.code(),
                "/lookup",
                "/");
        notKept(
                officer,
                "/tasks",
                "/tasks/review-at-commune?task=" + dossier.waitForTask(Account.COMMUNE_OFFICER, "ReviewAtCommune"),
                "/history?of=" + dossier.code());
    }

    private static void notKept(Person person, String... addresses) {
        assertThat(addresses).allSatisfy(address -> {
            Response answer = person.opens(address);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.headerValue("cache-control")).contains("no-store");
        });
    }
}
