package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Mails;
import vn.loive.journeys.world.Place;
import vn.loive.journeys.world.Realm;

/** The ways into the portal: an account of one's own, a forgotten password, the national identity provider. */
@Tag("journey")
class ComingInTest {
    private static final Pattern LINK = Pattern.compile("https?://\\S+/login-actions/action-token\\S+");
    private static final String NEW_PASSWORD = "trăng lên đầu núi";

    @RegisterExtension
    final People people = new People();

    @Test
    void aFamilyMakesAnAccountForgetsItsPasswordAndComesBackByTheLetter() {
        Family family = people.newFamily(Device.OLD_PHONE);
        family.registers();
        assertThat(family.page.locator("header .who")).containsText("Lê Thị Hoa");
        family.logsOut();

        family.follows(family.page.locator("header a[href^='/login']"));
        family.follows(family.page.locator("a[href*='reset-credentials']"));
        family.types("username", family.account());
        family.presses("kc-reset");
        Mails.Mail letter = Mails.waitFor(family.mailbox(), 1).get(0);
        assertThat(letter.raw()).contains("Subject:");
        family.page.navigate(link(letter));
        family.types("password-new", NEW_PASSWORD);
        family.types("password-confirm", NEW_PASSWORD);
        family.presses("kc-update");

        family.opens("/login");
        family.logsInAs(family.account());
        assertThat(family.field("username-error")).isVisible();
        family.types("username", family.account());
        family.types("password", NEW_PASSWORD);
        family.presses("kc-login");
        assertThat(family.page.locator("header .who")).containsText("Lê Thị Hoa");
    }

    @Test
    void aLoginThatAnotherTabOvertookIsBegunAgainAndLeadsOn() {
        Family lan = people.family(Account.LAN, Device.PHONE);
        lan.opens("/login?to=/apply");
        lan.isAskedForAPassword();
        Page other = lan.profile.newPage();
        other.navigate(Place.portal("/applications").toString());
        other.close();
        lan.logsInAs(lan.account());
        lan.seesWord("errors.login-unfinished.heading");

        lan.follows(lan.page.locator("main a[href='/account/login']"));
        assertThat(lan.page).hasURL(Place.portal("/apply").toString());
    }

    @Test
    void anAccountNeedsNoAddressForLetters() {
        Family family = people.newFamily(Device.OLD_PHONE);
        family.comesToTheRegistration();
        assertThat(family.field("password-hint")).containsText("10");
        family.tellsWhoItIs();
        family.types("email", "");
        family.presses("kc-register");
        family.keepsItsName();

        family.opens("/apply");
        assertThat(family.page.locator("header .who")).containsText("Lê Thị Hoa");
    }

    @Test
    void aMistakeInANewAccountIsExplainedBesideItAndNothingIsLost() {
        Family family = people.newFamily(Device.PHONE);
        family.comesToTheRegistration();
        family.tellsWhoItIs();
        family.types("username", "lan");
        family.types("email", "khong-phai-thu");
        family.page.locator("form#kc-register-form").evaluate("form => form.noValidate = true");
        family.presses("kc-register");

        // somebody has this name, and nobody learns it
        assertThat(family.field("username-error")).hasCount(0);
        assertThat(family.typedIn("username")).isEqualTo("lan");
        assertThat(family.field("email-error")).isVisible();
        assertThat(family.typedIn("firstName")).isEqualTo("Lê Thị Hoa");
        assertThat(family.typedIn("email")).isEqualTo("khong-phai-thu");
    }

    /** What the provider vouches for is no field of the page, and stays away when it is sent all the same. */
    @Test
    void nobodyCanVouchForHimself() {
        Family family = people.newFamily(Device.DESK);
        family.comesToTheRegistration();
        assertThat(family.field("verified_number")).hasCount(0);
        family.tellsWhoItIs();
        family.page
                .locator("form#kc-register-form")
                .evaluate("form => form.insertAdjacentHTML('beforeend',"
                        + " '<input name=\"verified_number\" value=\"068175009999\">"
                        + "<input name=\"user.attributes.verified_number\" value=\"068175009999\">')");
        family.presses("kc-register");
        family.keepsItsName();

        assertThat(Realm.attribute(family.account(), "verified_number")).isEmpty();
    }

    @Test
    void theNationalIdentityProviderLeadsInWithoutAnotherQuestion() {
        Family family = people.newFamily(Device.OLD_PHONE);
        logsInByTheProvider(family, "vneid.lan");
        assertThat(family.page.locator("header .who")).containsText("Nguyễn Thị Lan");
        family.logsOut();

        logsInByTheProvider(family, "vneid.lan");
        family.opens("/apply");
        assertThat(family.page.locator("header .who")).containsText("Nguyễn Thị Lan");
        JsonNode token = Realm.idTokenOf("verified_number", "068175001234");
        assertThat(token.path("verified_name").asText()).isEqualTo("Nguyễn Thị Lan");
        assertThat(token.path("verified_birth_date").asText()).isEqualTo("1975-04-12");
        assertThat(token.path("verified_number").asText()).isEqualTo("068175001234");
        JsonNode access = Realm.accessTokenOf("verified_number", "068175001234");
        assertThat(access.path("realm_access").path("roles"))
                .map(JsonNode::asText)
                .contains("applicant");
        assertThat(access.toString()).doesNotContain("068175001234", "1975-04-12");
    }

    static Stream<Device> devices() {
        return Stream.of(Device.DESK, Device.OLD_PHONE);
    }

    @ParameterizedTest
    @MethodSource("devices")
    void whatTheProviderVouchesForIsFilledInLockedAndSentAsItIs(Device device) {
        Form form = Form.ofAMother();
        Family family = people.newFamily(device);
        logsInByTheProvider(family, "vneid.lan");
        family.startsADraft();
        family.seesWord("apply.locked.why");
        family.ticks("applicant-relation", "mother");
        family.writes(form, "applicant.phone", "applicant.address");
        Map<String, String> vouchedFor = Map.of(
                "applicant-name", "Nguyễn Thị Lan",
                "applicant-birthDate", "12/04/1975",
                "applicant-identityNumber", "068175001234");
        vouchedFor.forEach((field, value) -> {
            assertThat(family.field(field)).hasValue(value);
            assertThat(family.field(field)).not().isEditable();
            family.field(field).evaluate("field => { field.readOnly = false; field.value = '068175009999' }");
        });
        family.goesOn();
        family.goesBackTo("who");
        vouchedFor.forEach((field, value) -> assertThat(family.field(field)).hasValue(value));
        family.goesOn();
        family.tellsWhoNeedsHelp(form);
        family.goesOn();
        family.tellsWhereThePersonLives(form);
        family.goesOn();
        family.tellsWhatIsWished(form);
        family.goesOn();
        family.passesWhatMayStayEmpty();
        family.goesOn();
        family.sees("Nguyễn Thị Lan");
        family.sees("068175001234");
        family.doesNotSee("068175009999");
        family.agrees();
        family.looksAt(family.sends());
        family.sees("Nguyễn Thị Lan");
    }

    static void logsInByTheProvider(Family family, String account) {
        family.comesToTheLogin();
        family.presses("social-vneid");
        if (family.field("username").count() > 0) {
            family.logsInAs(account);
        }
    }

    @Test
    void theLoginSpeaksTheLanguageOfThePortalWhicheverPageLedThere() {
        Person reader = people.visitor(Device.OLD_PHONE);
        reader.arrives();
        reader.opens("/applications");
        assertThat(reader.page.locator("html")).hasAttribute("lang", "en");
        assertThat(reader.page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Log in");
        reader.follows(reader.page.locator("header a[hreflang=vi]"));
        assertThat(reader.page.locator("html")).hasAttribute("lang", "vi");
    }

    /** Who guesses learns nothing, not even that he has to wait. */
    @Test
    void afterManyWrongPasswordsTheAccountRestsAndThePageStaysKind() {
        Family family = people.newFamily(Device.PHONE);
        family.registers();
        family.logsOut();
        family.opens("/login");
        for (int tries = 0; tries < 11; tries++) {
            family.types("username", family.account());
            family.types("password", "khong-dung");
            family.presses("kc-login");
        }
        String said = family.field("username-error").textContent();
        family.logsInAs(family.account());

        assertThat(family.field("username-error")).hasText(said);
    }

    @Test
    void leavingQuicklyWorksAtTheLoginToo() {
        Person reader = people.visitor(Device.PHONE);
        reader.opens("/applications");
        reader.isAskedForAPassword();
        reader.page.locator("a.exit").click();
        reader.page.waitForURL("**/help");
    }

    static String link(Mails.Mail letter) {
        Matcher found = LINK.matcher(letter.raw().replace("=\r\n", "").replace("=3D", "="));
        assertThat(found.find()).isTrue();
        return found.group();
    }
}
