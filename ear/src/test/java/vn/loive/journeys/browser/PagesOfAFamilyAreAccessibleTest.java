package vn.loive.journeys.browser;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Papers;
import vn.loive.journeys.world.Proof;

/** Each page that a family meets behind the login, while it writes and while it waits. */
@Tag("journey")
class PagesOfAFamilyAreAccessibleTest {
    @RegisterExtension
    final People people = new People();

    @RegisterExtension
    final Inspections inspections = new Inspections();

    private final Form form = Form.ofAMother();

    static Stream<Device> devices() {
        return Stream.of(Device.DESK, Device.PHONE);
    }

    @ParameterizedTest
    @MethodSource("devices")
    void whatAFamilySeesThatWrites(Device device) {
        Family family = people.newFamily(device);
        Inspection inspection = inspections.of(family);
        family.registers();
        inspection.ofPublicPage("applications-none", "/applications");
        inspection.ofPublicPage("session-held", "/account/stay");
        inspection.ofPublicPage("not-allowed", "/tasks");
        inspection.ofPublicPage("apply", "/apply");
        family.startsAnApplication();
        inspection.ofPublicPage("apply-who");
        family.types("applicant-identityNumber", "12");
        family.goesOn();
        inspection.ofPublicPage("apply-who-with-mistakes");
        family.tellsWhoApplies(form);
        family.goesOn();
        inspection.ofPublicPage("apply-person");
        family.tellsWhoNeedsHelp(form);
        family.goesOn();
        inspection.ofPublicPage("apply-home");
        family.types("person-commune", "hiep");
        family.field("person-commune-list").waitFor();
        inspection.ofPublicPage("apply-home-suggesting");
        family.tellsWhereThePersonLives(form);
        family.goesOn();
        inspection.ofPublicPage("apply-plan");
        family.tellsWhatIsWished(form);
        family.goesOn();
        inspection.ofPublicPage("apply-more");
        family.unfolds("before");
        family.ticks("background-earlier", "yes");
        family.goesOn();
        inspection.ofPublicPage("apply-more-with-mistakes");
        family.ticks("background-earlier", "no");
        family.goesOn();
        inspection.ofPublicPage("apply-papers");
        family.addsPaper("can-cuoc.png", "image/png", Papers.png());
        inspection.ofPublicPage("apply-papers-uploaded");
        family.goesOn();
        inspection.ofPublicPage("apply-check");
        family.presses("send");
        inspection.ofPublicPage("apply-check-with-mistakes");
        family.agrees();
        family.sends();
        inspection.ofPublicPage("apply-sent");
        family.types("proof-code", "12 34");
        family.presses("prove");
        inspection.ofPublicPage("apply-sent-with-mistakes");
        family.proves(form.mailbox());
        inspection.ofPublicPage("apply-sent-proved");
        family.opens("/settings");
        family.ticks("channel", "sms");
        family.presses("save");
        inspection.ofPublicPage("applications-without-a-code", "/applications");
    }

    @ParameterizedTest
    @MethodSource("devices")
    void whatAFamilySeesThatWaits(Device device) {
        Dossier dossier = Dossier.submitted();
        Family lan = people.family(Account.LAN, device);
        Inspection inspection = inspections.of(lan);
        lan.logsIn();
        lan.startsADraft();
        inspection.ofPublicPage("apply-with-drafts", "/apply");
        lan.opens("/apply/discard?" + lan.draftOffered());
        inspection.ofPublicPage("apply-discard");
        inspection.ofPublicPage("applications", "/applications");
        lan.looksAt(dossier.code());
        inspection.ofPublicPage("application");
        dossier.asksForMore();
        lan.looksAt(dossier.code());
        inspection.ofPublicPage("application-asked");
        lan.followsLinkTo("/applications/supplement");
        inspection.ofPublicPage("application-supplement");
        lan.types("person-address", "");
        lan.presses("send");
        inspection.ofPublicPage("application-supplement-with-mistakes");
        inspection.ofPublicPage("settings", "/settings");
        inspection.ofPublicPage("account-security-of-a-family", "/account/security");
        lan.looksAt(dossier.code());
        lan.followsLinkTo("/applications/contact");
        lan.types("applicant-email", Proof.newMailbox());
        lan.presses("save");
        inspection.ofPublicPage("application-contact-changed");
        lan.looksAt(dossier.code());
        lan.followsLinkTo("/applications/contact");
        inspection.ofPublicPage("application-contact");
        lan.types("applicant-phone", "12");
        lan.presses("save");
        inspection.ofPublicPage("application-contact-with-mistakes");
        lan.looksAt(dossier.code());
        lan.followsLinkTo("/applications/pin");
        inspection.ofPublicPage("application-new-number");
        lan.presses("renew");
        inspection.ofPublicPage("application-with-a-new-number");
        lan.looksAt(dossier.code());
        lan.followsLinkTo("/applications/ask");
        lan.presses("send");
        inspection.ofPublicPage("application-ask-with-mistakes");
        lan.types("words", "Khi nào có tin?");
        lan.presses("send");
        lan.followsLinkTo("/applications/ask");
        inspection.ofPublicPage("application-ask");
        lan.looksAt(dossier.code());
        lan.followsLinkTo("/applications/withdraw");
        inspection.ofPublicPage("application-withdraw");
        lan.presses("withdraw");
        inspection.ofPublicPage("application-withdrawn");
        lan.followsLinkTo("/applications/rate");
        inspection.ofPublicPage("application-rate");
        lan.looksAt(Dossier.beforeArrival().code());
        inspection.ofPublicPage("application-with-a-place");
    }
}
