package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Papers;

/** The keyboard alone: from the login to the code, with every stop of the keyboard in sight. */
@Tag("journey")
class WithoutAMouseTest {
    @RegisterExtension
    final People people = new People();

    private final Form form = Form.ofAMother().forService("home-rehab").with("person.commune", "hiep an");

    @Test
    void aFamilyFilesFromTheLoginToTheCode() {
        KeyboardFamily family = people.familyWithoutAMouse(Device.DESK);
        family.registers();
        family.opens("/apply");
        family.startsAnApplication("home-rehab");

        family.types("applicant-identityNumber", "12");
        family.goesOn();
        assertThat(family.page.locator("main [role=alert]")).isFocused();
        family.reaches(family.page.locator("main [role=alert] a[href='#applicant-identityNumber']"));
        family.page.keyboard().press("Enter");
        assertThat(family.field("applicant-identityNumber")).isFocused();

        family.reachesBackwards(family.page.locator("[name='applicant-relation']"));
        family.fillsInUpToThePapers(form);
        family.addsPaper("can-cuoc.png", "image/png", Papers.png());
        family.goesOn();
        family.sees("Xã Hiệp An");
        family.agrees();
        String code = family.sends();

        assertThat(code).isNotBlank();
        assertThat(family.unseen()).isEmpty();
    }

    @Test
    void theFirstStopSkipsTheFrameAndTheNextOnesLeadOutQuickly() {
        KeyboardFamily family = people.familyWithoutAMouse(Device.DESK);
        family.opens("/");
        family.page.keyboard().press("Tab");
        assertThat(family.page.locator("a.skip")).isFocused();
        family.page.keyboard().press("Enter");
        assertThat(family.page.locator("main")).isFocused();

        family.reachesBackwards(family.page.locator("header a.exit"));
        family.page.keyboard().press("Enter");
        family.page.waitForURL("**/help");
        assertThat(family.unseen()).isEmpty();
    }
}
