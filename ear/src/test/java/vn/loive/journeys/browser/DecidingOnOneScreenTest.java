package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Papers;
import vn.loive.journeys.world.Rest;

/** An official reads, looks at papers, types, loses his session, goes on, and finds the application withdrawn. */
@Tag("journey")
class DecidingOnOneScreenTest {
    private static final String WORDS = "Mời gia đình ghi rõ số nhà.";

    @RegisterExtension
    final People people = new People();

    @Test
    void losesNoWordToALostSessionOrToAnApplicationThatWasWithdrawn() {
        Rest family = Rest.as(Account.LAN);
        String first = family.upload("can-cuoc.pdf", Papers.pdf()).get("id");
        String second = family.upload("giay-to.pdf", Papers.pdf()).get("id");
        Dossier dossier = Dossier.submitted(Account.LAN, Form.ofAMother().withPapers(first, second))
                .proved();
        Official officer = people.official(Account.COMMUNE_OFFICER, Device.DESK);
        officer.logsIn();
        officer.takes(dossier.code(), "ReviewAtCommune");
        String address = officer.page.url();

        assertThat(officer.page.locator(".papers > li:visible")).containsText("can-cuoc.pdf");
        officer.page.keyboard().press("n");
        assertThat(officer.page.locator(".papers > li:visible")).containsText("giay-to.pdf");
        assertThat(officer.page.locator(".outcomes")).containsText(officer.words.get("step.DecideAtCommune"));

        officer.chooses("refuse");
        assertThat(officer.page.locator(".told.refuse")).containsText(dossier.code());
        assertThat(officer.page.locator(".told.refuse")).containsText(dossier.mailbox());
        assertThat(officer.page.locator(".told.supplement")).isHidden();
        officer.chooses("supplement");
        assertThat(officer.page.locator("[name=fields][value='family.fatherName']"))
                .hasCount(0);
        officer.ticks("fields", "person.address");
        officer.ticks("papers", "identity");
        officer.page.waitForResponse("**/tasks/keep", () -> officer.gives(WORDS));
        officer.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(officer.page.locator(".one-screen .answers").first()).isVisible();
        assertThat(officer.page.locator(".papers > li")).hasCount(2);
        assertThat(officer.page.locator(".papers > li").last()).isVisible();
        assertThat(officer.page.locator(".viewer-bar")).isHidden();
        assertThat(officer.page.locator("#decide")).isHidden();
        officer.page.context().clearCookies();
        Official again = people.official(Account.COMMUNE_OFFICER, Device.DESK);
        again.logsIn();
        again.page.navigate(address);
        assertThat(again.page.locator("#reason")).hasValue(WORDS);
        assertThat(again.page.locator("[name=outcome][value=supplement]")).isChecked();
        assertThat(again.page.locator("[name=fields][value='person.address']")).isChecked();
        assertThat(again.page.locator("[name=papers][value=identity]")).isChecked();

        dossier.withdraw();
        again.presses("send");
        again.seesWord("errors.someone-was-faster.heading");
        again.seesWord("decide.ended.cancelled");
        assertThat(again.page.locator("#mine")).hasValue(WORDS);
        assertThat(again.page.locator(".chosen")).containsText(again.words.get("form.person.address"));
    }
}
