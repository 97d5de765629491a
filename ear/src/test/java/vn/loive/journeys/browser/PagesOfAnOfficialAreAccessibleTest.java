package vn.loive.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Papers;
import vn.loive.journeys.world.Rest;

/** Queue, the page of each step, and the history. */
@Tag("journey")
class PagesOfAnOfficialAreAccessibleTest {
    @RegisterExtension
    final People people = new People();

    @RegisterExtension
    final Inspections inspections = new Inspections();

    static Stream<Device> devices() {
        return Stream.of(Device.DESK, Device.PHONE);
    }

    @ParameterizedTest
    @MethodSource("devices")
    void theQueue(Device device) {
        Dossier.submitted();
        Official volunteer = people.official(Account.VOLUNTEER, device);
        Inspection ofVolunteer = inspections.of(volunteer);
        volunteer.logsIn();
        ofVolunteer.of("tasks-of-nobody");
        Official officer = people.official(Account.COMMUNE_OFFICER, device);
        Inspection inspection = inspections.of(officer);
        officer.logsIn();
        inspection.of("tasks");
        inspection.of("tasks-done", "/tasks?state=done");
        inspection.of("tasks-none", "/tasks?q=khong-co-ai");
        inspection.of("tasks-narrowed", "/tasks?step=ReviewAtCommune&overdue=true&sort=name");
    }

    @ParameterizedTest
    @MethodSource("devices")
    void thePageOfEachStep(Device device) {
        Dossier dossier = supplemented();
        Official officer = desk(Account.COMMUNE_OFFICER, device);
        Inspection inspection = inspections.of(officer);
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

    @ParameterizedTest
    @MethodSource("devices")
    void sharingOutTheWork(Device device) {
        Dossier dossier = Dossier.atTheDistrict();
        dossier.waitForTask(Account.DISTRICT_HEAD, "ReviewAtDistrict");
        Official head = desk(Account.DISTRICT_HEAD, device);
        Inspection inspection = inspections.of(head);
        head.follows(head.finds(dossier.code(), "ReviewAtDistrict").locator("a.give"));
        inspection.of("assign");
        head.presses("send");
        inspection.of("assign-with-mistakes");
        head.ticks("account", "huyen.canbo");
        head.gives("Chia đều việc trong tuần");
        head.presses("send");
        inspection.of("assigned");
        inspection.of("deputy", "/account/deputy");
        head.presses("send");
        inspection.of("deputy-with-mistakes");
    }

    private Official desk(Account account, Device device) {
        Official official = people.official(account, device);
        official.logsIn();
        return official;
    }

    /** The page of a step that one has just taken. */
    private void inspects(Official official, Dossier dossier, String step) {
        official.takes(dossier.code(), step);
        inspections.of(official).of(step);
    }

    /** One with a changed answer and a paper. */
    private static Dossier supplemented() {
        Dossier dossier = Dossier.submitted();
        dossier.asksForMore();
        String paper = Rest.as(Account.LAN).upload("can-cuoc.pdf", Papers.pdf()).get("id");
        Answer answer = dossier.supplement(
                "answers", Map.of("person.address", "Số 3, thôn Định An"), "attachments", List.of(paper));
        assertThat(answer.status()).isEqualTo(200);
        return dossier;
    }

    @ParameterizedTest
    @MethodSource("devices")
    void theWorkOfAUnit(Device device) {
        Dossier.atTheHead();
        Official head = desk(Account.COMMUNE_HEAD, device);
        inspections.of(head).of("unit", "/unit");
        inspections.of(head).of("unit-cases", "/unit/cases?of=open");
    }

    @ParameterizedTest
    @MethodSource("devices")
    void theHistory(Device device) {
        Dossier dossier = Dossier.beforeArrival();
        Auditor auditor = people.auditor(device);
        Inspection inspection = inspections.of(auditor);
        auditor.logsIn();
        inspection.of("history");
        auditor.opens("/history?of=khong-phai-ma");
        inspection.of("history-with-mistakes");
        inspection.of("history-none", "/history?view=refused&q=khong+co+ai");
        inspection.of("history-searches", "/history?view=searches&q=khong+co+ai");
        auditor.reads(dossier.code());
        inspection.of("history-of-an-application");
    }

    @ParameterizedTest
    @MethodSource("devices")
    void thePlaces(Device device) {
        Dossier expected = Dossier.beforeArrival();
        Dossier here = Dossier.beforeArrival();
        here.mustDecide(Account.FACILITY_OFFICER, "AdmitAtFacility", "outcome", "arrived");
        Dossier waiting = Dossier.atTheFacility();
        waiting.mustDecide(Account.FACILITY_OFFICER, "DecideAtFacility", "outcome", "waiting-list");
        Official facility = desk(Account.FACILITY_OFFICER, device);
        facility.opens("/places");
        facility.sees(expected.code());
        facility.sees(waiting.code());
        Inspection ofFacility = inspections.of(facility);
        ofFacility.of("places");
        facility.follows(facility.page.locator("main a[href*='/places/leave'][href*='" + here.code() + "']"));
        facility.presses("leave");
        ofFacility.of("places-leave-with-mistakes");

        Official province = desk(Account.PROVINCE_OFFICER, device);
        Inspection inspection = inspections.of(province);
        inspection.of("places-of-all", "/places");
        province.opens("/places?of=co-so-di-linh");
        assertThat(province.page.content()).doesNotContain(expected.code());
        province.types("places", "nhiều");
        province.presses("save");
        inspection.of("places-with-mistakes");
        province.types("places", device == Device.PHONE ? "6" : "4");
        province.types("reason", "Mở khu nữ");
        province.presses("save");
        province.seesWord("places.saved");
    }

    @ParameterizedTest
    @MethodSource("devices")
    void theRegister(Device device) {
        Dossier.submitted();
        Official officer = people.official(Account.COMMUNE_OFFICER, device);
        Inspection inspection = inspections.of(officer);
        officer.logsIn();
        inspection.of("register", "/register");
        officer.page.locator("details.columns summary").click();
        officer.field("column-service").uncheck();
        officer.field("column-facility").check();
        officer.follows(officer.page.locator("details.columns button"));
        officer.seesWord("register.saved");
        assertThat(officer.page.locator("table.register thead th").allTextContents())
                .contains(officer.words.get("register.column.facility"))
                .doesNotContain(officer.words.get("register.column.service"));
        inspection.of("register-none", "/register?q=khong+co+ai");
        inspection.of("register-with-mistakes", "/register?from=31/02/2026");
    }
}
