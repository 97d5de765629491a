package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;

/** A session ends: with a warning, with nothing lost, and with nothing left behind. */
@Tag("journey")
class SessionsEndTest {
    @RegisterExtension
    final People people = new People();

    private final Form form = Form.ofAMother();

    static Stream<Device> devices() {
        return Stream.of(Device.DESK, Device.OLD_PHONE);
    }

    @ParameterizedTest
    @MethodSource("devices")
    void whatWasTypedIsKeptWhenThePageIsSentAfterTheSession(Device device) {
        Family lan = writing(device);
        String address = "Số 12" + ", đường Nguyễn Thị Minh Khai".repeat(5);
        lan.tellsWhoApplies(form.with("applicant.address", address));
        lan.losesTheLogin();
        lan.goesOn();
        lan.isAskedForAPassword();
        lan.logsInAs(Account.LAN.login());

        lan.seesWord("apply.question.person");
        lan.goesBackTo("who");
        assertThat(lan.typedIn("applicant-name")).isEqualTo(form.get("applicant.name"));
        assertThat(lan.typedIn("applicant-address")).isEqualTo(address);
    }

    /** A shared phone: the page of one person is sent, and another one logs in. */
    @Test
    void whatOnePersonTypedIsNotShownToTheNext() {
        Family lan = writing(Device.PHONE);
        lan.tellsWhoApplies(form);
        lan.losesTheLogin();
        lan.goesOn();
        lan.logsInAs(Account.MINH.login());

        lan.doesNotSee(form.get("applicant.name"));
        lan.doesNotSee(form.get("applicant.identityNumber"));
    }

    @Test
    void thePageSaysUntilWhenItIsHeldAndALinkHoldsItLonger() {
        Family lan = writing(Device.OLD_PHONE);
        lan.tellsWhoApplies(form);
        Page other = lan.profile.waitForPage(
                () -> lan.page.locator(".session .said a").click());
        assertThat(other.locator("h1")).containsText(":");
        assertThat(other.locator("main")).containsText(lan.words.get("session.close"));
        other.close();

        assertThat(lan.typedIn("applicant-name")).isEqualTo(form.get("applicant.name"));
    }

    @Test
    void aQuietBarComesInTimeAndGoesAfterAWord() {
        Family lan = people.family(Account.LAN, Device.DESK);
        lan.page.clock().install();
        lan.logsIn();
        lan.startsADraft();
        lan.tellsWhoApplies(form);
        Locator bar = lan.page.locator(".session");
        assertThat(bar.locator(".soon")).isHidden();
        lan.page.clock().fastForward(26 * 60_000);
        assertThat(bar.locator(".soon")).isVisible();
        bar.locator("button").click();
        assertThat(bar.locator(".soon")).isHidden();
        assertThat(lan.typedIn("applicant-name")).isEqualTo(form.get("applicant.name"));

        lan.losesTheLogin();
        lan.page.clock().fastForward(26 * 60_000);
        bar.locator("button").click();
        assertThat(bar.locator(".over")).isVisible();
        assertThat(lan.typedIn("applicant-name")).isEqualTo(form.get("applicant.name"));
    }

    @Test
    void loggingOutAsksTheBrowserToForget() {
        Dossier dossier = Dossier.submitted();
        Family lan = people.family(Account.LAN, Device.DESK);
        lan.logsIn();
        lan.looksAt(dossier.code());
        Response[] leaving = new Response[1];
        lan.page.onResponse(answer -> {
            if (answer.url().endsWith("/logout")) {
                leaving[0] = answer;
            }
        });
        lan.logsOut();

        assertThat(leaving[0].headerValue("clear-site-data")).contains("cache", "storage");
        for (int pages = 0; pages < 4; pages++) {
            lan.goesBack();
            lan.doesNotSee(dossier.code());
        }
    }

    /** The history of a browser shows titles and addresses to whoever holds the phone next. */
    @Test
    void theHistoryOfTheBrowserTellsNothing() {
        Family family = people.newFamily(Device.PHONE);
        Inspection inspection = new Inspection(family);
        family.page.onLoad(page -> inspection.ofWhatHistoryKeeps());
        family.registers();
        family.startsADraft();
        family.fillsIn(form);
        family.opens("/account/stay");
        family.logsOut();

        assertThat(inspection.found()).isEmpty();
        assertThat(inspection.pages()).isGreaterThan(8);
    }

    private Family writing(Device device) {
        Family lan = people.family(Account.LAN, device);
        lan.logsIn();
        lan.startsADraft();
        return lan;
    }
}
