package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Realm;

/** What a person changes about his own login, from a page of the portal and back to it. */
@Tag("journey")
class LookingAfterOnesLoginTest {
    private static final String NEW_PASSWORD = "trăng lên đầu núi";
    private static final Pattern PAGE = Pattern.compile(".*/account/security");
    private static final Pattern INSIDE = Pattern.compile(".*/history.*");
    private static final String POST = """
            async fields => (await fetch('/account/change', {
              method: 'POST', redirect: 'manual',
              body: new URLSearchParams({...fields, 'form-token': document.querySelector('[name=form-token]').value})
            })).status""";

    @RegisterExtension
    final People people = new People();

    @Test
    void aPasskeyIsAddedAndTakenInsteadOfACode() {
        Staff auditor = people.newStaff(Device.DESK);
        auditor.hasAKeyInTheDevice();
        auditor.comesForTheFirstTime();
        List<String> asked = new ArrayList<>();
        auditor.page.onRequest(request -> asked.add(request.url()));
        auditor.addsAPasskey("máy ở cơ quan");

        assertThat(auditor.page).hasURL(PAGE);
        auditor.seesWord("security.done.passkey");
        auditor.sees("máy ở cơ quan");
        assertThat(asked)
                .anyMatch(address -> address.contains("kc_action=webauthn-register")
                        && address.contains("max_age=270")
                        && address.contains("acr_values=2"));
        auditor.losesTheLogin();

        auditor.opens("/history");
        auditor.saysHisName(Person.OWN_PASSWORD);
        auditor.takesAnotherWay("passkey");
        auditor.presses("authenticateWebAuthnButton");
        assertThat(auditor.page).hasURL(INSIDE);
    }

    /** Of two devices one can go; the last one stays, or a password alone would be enough to come in and add another. */
    @Test
    void aDeviceIsTakenAwayButNeverTheLast() {
        Staff auditor = people.newStaff(Device.DESK);
        auditor.hasAKeyInTheDevice();
        auditor.comesForTheFirstTime();
        Locator away = auditor.page.locator("button[name='device']");
        assertThat(away).hasCount(0);
        auditor.addsAPasskey("máy ở cơ quan");
        assertThat(away).hasCount(2);
        String last = String.valueOf(away.first().getAttribute("value"));
        auditor.follows(away.last());
        auditor.presses("kc-accept");

        auditor.seesWord("security.done.device-left");
        auditor.doesNotSee("máy ở cơ quan");
        assertThat(away).hasCount(0);
        assertThat(answer(auditor, Map.of("change", "device-left", "device", last)))
                .isEqualTo(403);
    }

    /** The old password is asked for, also of who has just logged in, and the second step with it. */
    @Test
    void aNewPasswordEndsTheOtherSessions() {
        Staff here = people.newStaff(Device.DESK);
        here.comesForTheFirstTime();
        Staff there = people.staff(Device.PHONE, here.login());
        Realm.withShortTokens("portal", () -> {
            there.comesAs(here);
            // until then no token has been given
            assertThat(there.page).hasURL(PAGE);
            return there.login();
        });

        here.presses("change-password");
        here.isAskedForAPassword();
        here.saysHisName(Person.OWN_PASSWORD);
        here.showsACode();
        assertThat(here.field("logout-sessions")).isChecked();
        here.types("password-new", NEW_PASSWORD);
        here.types("password-confirm", NEW_PASSWORD);
        here.presses("kc-update");
        here.seesWord("security.done.password");

        there.opens("/history");
        there.isAskedForAPassword();
        there.saysHisName(Person.OWN_PASSWORD);
        assertThat(there.field("username-error")).isVisible();
        there.saysHisName(NEW_PASSWORD);
        assertThat(there.field("otp")).isVisible();
    }

    @Test
    void newSpareCodesTakeThePlaceOfTheOldOnes() {
        Staff auditor = people.newStaff(Device.DESK);
        auditor.comesForTheFirstTime();
        List<String> old = auditor.spareCodes();
        auditor.sees(String.valueOf(old.size()));
        auditor.presses("new-spare-codes");
        auditor.keepsTheSpareCodes();
        auditor.seesWord("security.done.spare-codes");
        assertThat(auditor.spareCodes()).hasSameSizeAs(old).doesNotContainAnyElementsOf(old);
        auditor.losesTheLogin();

        auditor.opens("/history");
        auditor.saysHisName(Person.OWN_PASSWORD);
        auditor.takesAnotherWay("dự phòng");
        auditor.types("recoveryCodeInput", old.get(0));
        auditor.presses("kc-login");
        assertThat(auditor.field("recoveryCodeInput-error")).isVisible();
        auditor.types("recoveryCodeInput", auditor.spareCodes().get(0));
        auditor.presses("kc-login");
        assertThat(auditor.page).hasURL(INSIDE);
        auditor.opens("/account/security");
        auditor.sees(auditor.words.get("security.spare.left").replace("{0}", String.valueOf(old.size() - 1)));
    }

    @Test
    void anotherAppIsAddedBesideTheFirst() {
        Staff auditor = people.newStaff(Device.DESK);
        auditor.comesForTheFirstTime();
        auditor.presses("add-app");
        assertThat(auditor.field("logout-sessions")).isChecked();
        auditor.follows(auditor.field("mode-manual"));
        auditor.types("userLabel", "máy mới");
        auditor.addsAnApp();

        auditor.seesWord("security.done.app");
        auditor.sees("máy mới");
        assertThat(auditor.page.locator("button[name='device']")).hasCount(2);
    }

    /** The five minutes are made one second: the identity provider asks again, and for both factors. */
    @Test
    void anOldLoginIsAskedForAgain() {
        Staff auditor = people.newStaff(Device.DESK);
        auditor.comesForTheFirstTime();
        List<String> asked = new ArrayList<>();
        auditor.page.onRequest(request -> asked.add(request.url()));
        auditor.presses("add-app");
        assertThat(auditor.field("saveTOTPBtn")).isVisible();
        String address = asked.stream()
                .filter(one -> one.contains("kc_action=CONFIGURE_TOTP&max_age=270"))
                .findFirst()
                .orElseThrow();
        auditor.page.waitForTimeout(2_000);
        auditor.page.navigate(address.replace("max_age=270", "max_age=1"));

        auditor.isAskedForAPassword();
        auditor.saysHisName(Person.OWN_PASSWORD);
        auditor.showsACode();
        assertThat(auditor.field("saveTOTPBtn")).isVisible();
    }

    @Test
    void otherPlacesAreShownAndLeft() {
        Staff here = people.newStaff(Device.DESK);
        here.comesForTheFirstTime();
        Staff there = people.staff(Device.PHONE, here.login());
        there.comesAs(here);
        there.losesTheSession();
        there.opens("/history");
        assertThat(there.page).hasURL(INSIDE);

        here.presses("leave-other-places");
        assertThat(here.page.locator("main .cards > li")).hasCount(2);
        assertThat(here.page.locator("main .cards > li").first()).containsText("Chrome");
        here.presses("leave");
        here.seesWord("security.done.other-places");
        here.opens("/history");
        assertThat(here.page).hasURL(INSIDE);
        there.losesTheSession();
        there.opens("/history");
        there.isAskedForAPassword();
    }

    @Test
    void aFamilyChangesItsPassword() {
        Family family = people.newFamily(Device.OLD_PHONE);
        family.registers();
        family.opens("/settings");
        family.followsLinkTo("/account/security");
        assertThat(family.page.locator("main form button")).hasCount(2);
        family.presses("change-password");
        family.isAskedForAPassword();
        family.logsInAs(family.account());
        family.types("password-new", NEW_PASSWORD);
        family.types("password-confirm", NEW_PASSWORD);
        family.presses("kc-update");
        family.seesWord("security.done.password");
        for (String change : List.of("passkey", "app", "spare-codes", "device-left")) {
            assertThat(family.page.locator("button[value='" + change + "']")).hasCount(0);
        }

        family.logsOut();
        family.opens("/login?to=/settings");
        family.logsInAs(family.account());
        assertThat(family.field("username-error")).isVisible();
        family.types("username", family.account());
        family.types("password", NEW_PASSWORD);
        family.presses("kc-login");
        assertThat(family.page).hasURL(Pattern.compile(".*/settings"));
    }

    /** Its password is the national provider's. */
    @Test
    void whoComesByVneidHasNoPasswordHere() {
        Family family = people.newFamily(Device.PHONE);
        ComingInTest.logsInByTheProvider(family, "vneid.nam");
        family.opens("/account/security");

        family.seesWord("security.password.none");
        assertThat(family.field("change-password")).hasCount(0);
        assertThat(answer(family, Map.of("change", "password"))).isEqualTo(403);
        assertThat(answer(family, Map.of("change", "passkey"))).isEqualTo(403);
    }

    @Test
    void whoStopsIsToldOnceThatNothingHasChanged() {
        Staff auditor = people.newStaff(Device.DESK);
        auditor.comesForTheFirstTime();
        for (String button : List.of("add-passkey", "add-app", "new-spare-codes", "leave-other-places")) {
            auditor.presses(button);
            auditor.follows(auditor.page.locator("button[name='cancel-aia']"));
            assertThat(auditor.page).hasURL(PAGE);
            auditor.seesWord("security.nothing");
        }
        auditor.opens("/account/security");
        auditor.doesNotSee(auditor.words.get("security.nothing"));
    }

    /** Nothing begins by a link, and nothing that is not on the page; an address says nothing that has not been done. */
    @Test
    void nothingElseCanBeBegun() {
        Staff auditor = people.newStaff(Device.DESK);
        auditor.comesForTheFirstTime();
        auditor.opens("/account/change?change=password");
        assertThat(auditor.page).hasURL(PAGE);
        assertThat(answer(auditor, Map.of("change", "delete_account"))).isEqualTo(404);
        assertThat(answer(auditor, Map.of())).isEqualTo(404);
        assertThat(answer(auditor, Map.of("change", "device-left"))).isEqualTo(403);
        assertThat(answer(auditor, Map.of("change", "device-left", "device", "x")))
                .isEqualTo(403);
        auditor.opens("/account/login?kc_action_status=success&kc_action=UPDATE_PASSWORD");
        auditor.opens("/account/security");
        auditor.doesNotSee(auditor.words.get("security.done.password"));
    }

    private static int answer(Person person, Map<String, String> fields) {
        return (Integer) person.page.evaluate(POST, fields);
    }
}
