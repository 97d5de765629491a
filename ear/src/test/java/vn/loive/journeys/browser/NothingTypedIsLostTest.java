package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Papers;

/** Whatever goes wrong while a family writes, what it has typed is still there. */
@Tag("journey")
class NothingTypedIsLostTest {
    @RegisterExtension
    final People people = new People();

    private final Form form = Form.ofAMother();

    @Test
    void aMistakeStaysWhereItWasTypedAndIsExplainedBesideIt() {
        Family lan = writing(Device.DESK);
        lan.tellsWhoApplies(
                form.with("applicant.birthDate", "31/2/1975").with("applicant.identityNumber", "68175 <b>1234</b>"));
        lan.goesOn();

        assertThat(lan.page.locator("main [role=alert]")).isVisible();
        assertThat(lan.field("applicant-birthDate-error")).isVisible();
        assertThat(lan.field("applicant-identityNumber-error")).isVisible();
        assertThat(lan.field("applicant-birthDate")).hasAttribute("aria-invalid", "true");
        assertThat(lan.typedIn("applicant-birthDate")).isEqualTo("31/2/1975");
        assertThat(lan.typedIn("applicant-identityNumber")).isEqualTo("68175 <b>1234</b>");
        assertThat(lan.typedIn("applicant-name")).isEqualTo(form.get("applicant.name"));

        lan.page
                .locator("main [role=alert] a[href='#applicant-identityNumber']")
                .click();
        assertThat(lan.field("applicant-identityNumber")).isFocused();
        lan.writes(form, "applicant.birthDate", "applicant.identityNumber");
        lan.goesOn();
        lan.seesWord("apply.question.person");
    }

    @Test
    void aDraftIsFoundOnAnotherDevice() {
        Family atHome = people.family(Account.LAN, Device.DESK);
        atHome.logsIn();
        String draft = atHome.startsADraft();
        atHome.tellsWhoApplies(form);
        atHome.goesOn();
        atHome.writes(form, "person.name");
        atHome.presses("leave");
        atHome.seesWord("applications.kept");

        Family onTheWay = people.family(Account.LAN, Device.OLD_PHONE);
        onTheWay.logsIn();
        onTheWay.opens("/applications");
        onTheWay.follows(onTheWay.page.locator("main a[href*='" + draft + "']"));

        onTheWay.seesWord("apply.question.person");
        assertThat(onTheWay.typedIn("person-name")).isEqualTo(form.get("person.name"));
    }

    @Test
    void goingBackShowsWhatWasTypedAndTakesAChange() {
        Family lan = writing(Device.PHONE);
        lan.fillsIn(form);
        lan.seesWord("apply.question.check");
        for (int pages = 0; pages < 6; pages++) {
            lan.goesBack();
        }

        lan.seesWord("apply.question.who");
        assertThat(lan.typedIn("applicant-name")).isEqualTo(form.get("applicant.name"));
        lan.types("applicant-name", "Nguyễn Thị Ngọc Lan");
        for (int pages = 0; pages < 6; pages++) {
            lan.goesOn();
        }
        lan.seesWord("apply.question.check");
        lan.sees("Nguyễn Thị Ngọc Lan");
        lan.sees(form.get("person.address"));
    }

    @Test
    void aFileThatCannotBeTakenDoesNotTakeTheOthersWithIt() {
        Family lan = people.family(Account.LAN, Device.DESK);
        lan.logsIn();
        lan.startsADraft();
        lan.fillsInUpToThePapers(form);
        lan.uploads(
                "files",
                new FilePayload("don.pdf", "application/pdf", Papers.program()),
                new FilePayload("can-cuoc.png", "image/png", Papers.png()));

        assertThat(lan.page.locator(".uploads li")).containsText("don.pdf");
        assertThat(lan.papers()).containsText("can-cuoc.png");
    }

    /** The portal has forgotten the session, while the login still holds: the page is taken all the same. */
    @Test
    void aPageThatWasOpenForTooLongIsStillKept() {
        Family lan = writing(Device.DESK);
        lan.tellsWhoApplies(form);
        lan.goesOn();
        String page = lan.path();
        lan.tellsWhoNeedsHelp(form);
        lan.losesTheSession();
        lan.goesOn();

        lan.seesWord("apply.question.home");
        lan.opens(page);
        assertThat(lan.typedIn("person-name")).isEqualTo(form.get("person.name"));
    }

    @Test
    void theButtonPressedTwiceMakesOneApplication() {
        Family family = people.newFamily(Device.DESK);
        family.registers();
        family.startsADraft();
        family.fillsIn(form);
        family.agrees();
        family.field("send").dblclick();
        family.page.waitForURL("**/apply/sent**");

        family.seesWord("apply.sent.heading");
        family.goesBack();
        family.opens("/applications");
        assertThat(family.page.locator("main a[href^='/applications/view']")).hasCount(1);
    }

    @Test
    void twoTabsThatSendTheSameDraftMakeOneApplication() {
        Family family = people.newFamily(Device.DESK);
        family.registers();
        family.startsADraft();
        family.fillsIn(form);
        family.agrees();
        Family otherTab = family.opensAnotherTab();
        otherTab.agrees();
        String code = family.sends();
        otherTab.presses("send");

        otherTab.sees(code);
        family.opens("/applications");
        assertThat(family.page.locator("main a[href^='/applications/view']")).hasCount(1);
    }

    /** Lan on the first page of a new draft. */
    private Family writing(Device device) {
        Family lan = people.family(Account.LAN, device);
        lan.logsIn();
        lan.startsADraft();
        return lan;
    }
}
