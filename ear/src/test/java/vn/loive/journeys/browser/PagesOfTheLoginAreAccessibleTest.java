package vn.loive.journeys.browser;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Mails;
import vn.loive.journeys.world.Place;
import vn.loive.journeys.world.Realm;

/** Each page of the identity provider that a family can come to, inspected like the portal's own. */
@Tag("journey")
class PagesOfTheLoginAreAccessibleTest {
    @RegisterExtension
    final People people = new People();

    @RegisterExtension
    final Inspections inspections = new Inspections();

    static Stream<Device> devices() {
        return Stream.of(Device.DESK, Device.PHONE);
    }

    @ParameterizedTest
    @MethodSource("devices")
    void theWaysIn(Device device) {
        Family family = people.newFamily(device);
        Inspection inspection = inspections.of(family);
        inspection.ofPublicPage("login", "/login");
        String stale = family.page.locator("#kc-form-login").getAttribute("action");
        family.logsInAs(family.account());
        inspection.ofPublicPage("login-with-mistakes");
        family.page.navigate(String.valueOf(stale));
        inspection.ofPublicPage("login-expired");
        family.opens("/login");
        family.follows(family.page.locator("a[href*='registration']"));
        inspection.ofPublicPage("register");
        family.presses("kc-register");
        inspection.ofPublicPage("register-with-mistakes");
        family.tellsWhoItIs();
        family.types("password", Person.OWN_PASSWORD);
        family.types("password-confirm", Person.OWN_PASSWORD);
        family.presses("kc-register");
        inspection.ofPublicPage("login-name");
        family.keepsItsName();
        family.page.navigate(Place.login("/protocol/openid-connect/logout").toString());
        inspection.ofPublicPage("logout");
        family.presses("kc-logout");
        inspection.ofPublicPage("logged-out");
        family.losesTheLogin();
        family.page.navigate(Place.login("/login-actions/authenticate").toString());
        inspection.ofPublicPage("login-error");
        family.opens("/login");
        family.presses("social-vneid");
        inspection.ofPublicPage("login-vneid");
    }

    @ParameterizedTest
    @MethodSource("devices")
    void theSecondStep(Device device) {
        Person officer = people.visitor(device);
        Inspection inspection = inspections.of(officer);
        officer.opens("/login");
        officer.types("username", Realm.newAuditor());
        officer.types("password", Person.OWN_PASSWORD);
        officer.presses("kc-login");
        inspection.ofPublicPage("second-step-new");
        officer.follows(officer.field("mode-manual"));
        inspection.ofPublicPage("second-step-new-by-hand");
        officer.addsTheSecondFactor();
        inspection.ofPublicPage("spare-codes");
    }

    @ParameterizedTest
    @MethodSource("devices")
    void whatOneChangesOneself(Device device) {
        Staff auditor = people.newStaff(device);
        Inspection inspection = inspections.of(auditor);
        auditor.comesForTheFirstTime();
        inspection.of("account-security");
        auditor.presses("add-passkey");
        inspection.ofPublicPage("passkey-new");
        auditor.hasAKeyInTheDevice();
        auditor.presses("registerWebAuthn");
        inspection.of("account-security-changed");
        auditor.presses("add-passkey");
        auditor.hasAKeyOfSomebodyElse();
        auditor.presses("registerWebAuthn");
        inspection.ofPublicPage("passkey-refused");
        auditor.presses("kc-try-again");
        auditor.presses("cancel");
        auditor.follows(auditor.page.locator("button[name='device']").first());
        inspection.ofPublicPage("second-step-away");
        auditor.presses("cancel");
        auditor.presses("add-app");
        inspection.ofPublicPage("second-step-another");
        auditor.follows(auditor.page.locator("button[name='cancel-aia']"));
        auditor.presses("new-spare-codes");
        inspection.ofPublicPage("spare-codes-new");
        auditor.follows(auditor.page.locator("button[name='cancel-aia']"));
        Staff elsewhere = people.staff(device, auditor.login());
        elsewhere.comesAs(auditor);
        auditor.presses("leave-other-places");
        inspection.ofPublicPage("login-places");
        auditor.presses("cancel");
        auditor.presses("change-password");
        auditor.saysHisName(Person.OWN_PASSWORD);
        auditor.takesAnotherWay("passkey");
        inspection.ofPublicPage("passkey-asked");
        auditor.takesAnotherWay("ứng dụng");
        auditor.showsACode();
        auditor.field("password-new").waitFor();
        inspection.ofPublicPage("password-changed-by-oneself");
    }

    @ParameterizedTest
    @MethodSource("devices")
    void theWayBackIn(Device device) {
        Family family = people.newFamily(device);
        Inspection inspection = inspections.of(family);
        family.registers();
        family.logsOut();
        family.opens("/login");
        family.follows(family.page.locator("a[href*='reset-credentials']"));
        inspection.ofPublicPage("password-forgotten");
        family.presses("kc-reset");
        inspection.ofPublicPage("password-forgotten-with-mistakes");
        family.types("username", family.account());
        family.presses("kc-reset");
        inspection.ofPublicPage("password-letter-sent");
        family.page.navigate(
                ComingInTest.link(Mails.waitFor(family.mailbox(), 1).get(0)));
        inspection.ofPublicPage("password-new");
        family.types("password-new", family.account());
        family.types("password-confirm", "khac");
        family.presses("kc-update");
        inspection.ofPublicPage("password-new-with-mistakes");
    }
}
