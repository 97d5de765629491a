package vn.loive.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Mails;
import vn.loive.journeys.world.Papers;
import vn.loive.journeys.world.Place;
import vn.loive.journeys.world.Rest;

/** Each page in each of its states: by the rules of WCAG 2.2 AA, neutral in title and address, never too wide. */
@Tag("journey")
class EveryPageIsAccessibleTest {
    @RegisterExtension
    final People people = new People();

    private final List<Inspection> inspections = new ArrayList<>();
    private final Form form = Form.ofAMother();

    static Stream<Device> devices() {
        return Stream.of(Device.DESK, Device.PHONE);
    }

    @AfterEach
    void nothingIsWrong() {
        assertThat(inspections.stream().flatMap(inspection -> inspection.found().stream()))
                .isEmpty();
    }

    private Inspection inspection(Person person) {
        Inspection inspection = new Inspection(person);
        inspections.add(inspection);
        return inspection;
    }

    @ParameterizedTest
    @MethodSource("devices")
    void whatEverybodySees(Device device) {
        Person visitor = people.visitor(device);
        Inspection inspection = inspection(visitor);
        visitor.opens("/");
        inspection.ofPublicPage("start");
        visitor.opens("/guide");
        inspection.ofPublicPage("guide");
        visitor.presses("show");
        inspection.ofPublicPage("guide-with-mistakes");
        answers(visitor, "adult");
        inspection.ofPublicPage("guide-answered");
        answers(visitor, "under-12");
        inspection.ofPublicPage("guide-too-young");
        visitor.opens("/help");
        inspection.ofPublicPage("help");
        visitor.opens("/no-such-page");
        inspection.ofPublicPage("not-found");
        visitor.opens("/lookup");
        inspection.ofPublicPage("lookup");
        visitor.presses("find");
        inspection.ofPublicPage("lookup-with-mistakes");
        Dossier dossier = Dossier.submitted();
        visitor.types("code", dossier.code());
        visitor.types("pin", dossier.pin());
        visitor.presses("find");
        visitor.sees(dossier.code());
        inspection.ofPublicPage("lookup-found");
    }

    private static void answers(Person visitor, String age) {
        visitor.ticks("age", age);
        visitor.ticks("home", "stable");
        visitor.picks("province", "Tỉnh Lâm Đồng");
        visitor.ticks("result", "none");
        visitor.ticks("care", "home");
        visitor.ticks("pay", "yes");
        visitor.presses("show");
    }

    @ParameterizedTest
    @MethodSource("devices")
    void theWaysIn(Device device) {
        Family family = people.newFamily(device);
        Inspection inspection = inspection(family);
        family.opens("/login");
        inspection.ofPublicPage("login");
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
        family.types("password", Person.PASSWORD);
        family.types("password-confirm", Person.PASSWORD);
        family.presses("kc-register");
        inspection.ofPublicPage("registered");
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
    void theWayBackIn(Device device) {
        Family family = people.newFamily(device);
        Inspection inspection = inspection(family);
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

    @ParameterizedTest
    @MethodSource("devices")
    void whatAFamilySeesThatWrites(Device device) {
        Family family = people.newFamily(device);
        Inspection inspection = inspection(family);
        family.registers();
        family.opens("/applications");
        inspection.ofPublicPage("applications-none");
        family.opens("/account/stay");
        inspection.ofPublicPage("session-held");
        family.opens("/tasks");
        inspection.ofPublicPage("not-allowed");
        family.opens("/apply");
        inspection.ofPublicPage("apply");
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
        inspection.ofPublicPage("apply-before");
        family.ticks("background-earlier", "yes");
        family.goesOn();
        inspection.ofPublicPage("apply-before-with-mistakes");
        family.ticks("background-earlier", "no");
        family.goesOn();
        inspection.ofPublicPage("apply-more");
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
    }

    @ParameterizedTest
    @MethodSource("devices")
    void whatAFamilySeesThatWaits(Device device) {
        Dossier dossier = Dossier.submitted();
        Family lan = people.family(Account.LAN, device);
        Inspection inspection = inspection(lan);
        lan.logsIn();
        lan.startsADraft();
        lan.opens("/apply");
        inspection.ofPublicPage("apply-with-drafts");
        lan.opens("/apply/discard?" + lan.draftOffered());
        inspection.ofPublicPage("apply-discard");
        lan.opens("/applications");
        inspection.ofPublicPage("applications");
        lan.looksAt(dossier.code());
        inspection.ofPublicPage("application");
        asksForMore(dossier);
        lan.looksAt(dossier.code());
        inspection.ofPublicPage("application-asked");
        lan.followsLinkTo("/applications/supplement");
        inspection.ofPublicPage("application-supplement");
        lan.types("person-address", "");
        lan.presses("send");
        inspection.ofPublicPage("application-supplement-with-mistakes");
        lan.opens("/settings");
        inspection.ofPublicPage("settings");
        lan.looksAt(dossier.code());
        lan.followsLinkTo("/applications/contact");
        inspection.ofPublicPage("application-contact");
        lan.types("applicant-phone", "12");
        lan.presses("save");
        inspection.ofPublicPage("application-contact-with-mistakes");
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

    private static void asksForMore(Dossier dossier) {
        dossier.mustDecide(
                Account.COMMUNE_OFFICER,
                "ReviewAtCommune",
                "outcome",
                "supplement",
                "reason",
                "Mời ghi rõ số nhà và gửi ảnh căn cước.",
                "fields",
                List.of("person.address"),
                "papers",
                List.of("identity"));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void theQueue(Device device) {
        Dossier.submitted();
        Official volunteer = people.official(Account.VOLUNTEER, device);
        Inspection ofVolunteer = inspection(volunteer);
        volunteer.logsIn();
        ofVolunteer.of("tasks-of-nobody");
        Official officer = people.official(Account.COMMUNE_OFFICER, device);
        Inspection inspection = inspection(officer);
        officer.logsIn();
        inspection.of("tasks");
        officer.opens("/tasks?state=done");
        inspection.of("tasks-done");
        officer.opens("/tasks?q=khong-co-ai");
        inspection.of("tasks-none");
    }

    @ParameterizedTest
    @MethodSource("devices")
    void thePageOfEachStep(Device device) {
        Dossier dossier = supplemented();
        Official officer = desk(Account.COMMUNE_OFFICER, device);
        Inspection inspection = inspection(officer);
        officer.follows(officer.finds(dossier.code(), "ReviewAtCommune").locator("a.line"));
        inspection.of("ReviewAtCommune-free");
        inspects(officer, dossier, "ReviewAtCommune");
        officer.presses("send");
        inspection.of("ReviewAtCommune-with-mistakes");

        inspects(desk(Account.COMMUNE_HEAD, device), Dossier.atTheHead(), "DecideAtCommune");
        inspects(desk(Account.DISTRICT_OFFICER, device), Dossier.atTheDistrict(), "ReviewAtDistrict");
        Official facility = desk(Account.FACILITY_OFFICER, device);
        inspects(facility, Dossier.atTheFacility(), "DecideAtFacility");
        inspects(facility, Dossier.beforeArrival(), "AdmitAtFacility");
    }

    private Official desk(Account account, Device device) {
        Official official = people.official(account, device);
        official.logsIn();
        return official;
    }

    /** The page of a step that one has just taken. */
    private void inspects(Official official, Dossier dossier, String step) {
        official.takes(dossier.code(), step);
        inspection(official).of(step);
    }

    /** One with a changed answer and a paper. */
    private static Dossier supplemented() {
        Dossier dossier = Dossier.submitted();
        asksForMore(dossier);
        String paper = Rest.as(Account.LAN).upload("can-cuoc.pdf", Papers.pdf()).get("id");
        Answer answer = dossier.supplement(
                "answers", Map.of("person.address", "Số 3, thôn Định An"), "attachments", List.of(paper));
        assertThat(answer.status()).isEqualTo(200);
        return dossier;
    }

    @ParameterizedTest
    @MethodSource("devices")
    void theHistory(Device device) {
        Dossier dossier = Dossier.beforeArrival();
        Auditor auditor = people.auditor(device);
        Inspection inspection = inspection(auditor);
        auditor.logsIn();
        inspection.of("history");
        auditor.opens("/history?of=khong-phai-ma");
        inspection.of("history-with-mistakes");
        auditor.reads(dossier.code());
        inspection.of("history-of-an-application");
    }
}
