package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Dossier;
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
    void anAdministratorSaysWhenAnOfficeClosesAndReckonsANewTerm() {
        KeyboardFamily administrator = people.withoutAMouse(Account.ADMINISTRATOR, Device.DESK);
        administrator.logsIn();
        administrator.opens("/admin");
        administrator.follows(administrator.page.locator("main a[href='/admin/units']"));
        administrator.types("q", "di linh");
        administrator.comesToAPageBy(() -> administrator.page.keyboard().press("Enter"));
        administrator.follows(administrator.page.locator("main table a[href='/admin/unit?of=co-so-di-linh']"));
        administrator.types("closes", "25:00");
        administrator.follows(administrator.field("change"));
        assertThat(administrator.page.locator("main [role=alert]")).isFocused();
        administrator.reaches(administrator.page.locator("main [role=alert] a[href='#closes']"));
        administrator.page.keyboard().press("Enter");
        assertThat(administrator.field("closes")).isFocused();
        saysWhenItCloses(administrator, "16:30", "Thông báo 12");
        saysWhenItCloses(administrator, "", "Như cũ");

        administrator.opens("/admin/procedures");
        administrator.follows(administrator.page.locator("main table a").first());
        administrator.follows(administrator.page.locator("main td.do a").first());
        administrator.types("term", "5");
        administrator.types("from", "02/01/2029");
        administrator.follows(administrator.field("look"));
        administrator.sees("09/01/2029");
        assertThat(administrator.unseen()).isEmpty();
    }

    private static void saysWhenItCloses(KeyboardFamily administrator, String hour, String reason) {
        administrator.types("closes", hour);
        administrator.types("reason", reason);
        administrator.follows(administrator.field("change"));
        administrator.seesWord("admin.unit.hours.changed");
    }

    @Test
    void theFirstStopSkipsTheFrameAndTheNextOnesLeadOutQuickly() {
        KeyboardFamily family = people.familyWithoutAMouse(Device.DESK);
        family.opens("/");
        family.page.keyboard().press("Tab");
        assertThat(family.page.locator("a.skip")).isFocused();
        family.page.keyboard().press("Enter");
        assertThat(family.page.locator("main")).isFocused();

        family.reachesBackwards(family.page.locator("header .exit"));
        family.page.keyboard().press("Enter");
        family.page.waitForURL("**/help");
        assertThat(family.unseen()).isEmpty();
    }

    @Test
    void theProvinceFollowsANumberToItsCasesAndChangesPlaces() {
        Dossier.submitted();
        KeyboardOfficial province = people.officialWithoutAMouse(Account.PROVINCE_OFFICER, Device.DESK);
        province.logsIn();
        province.opens("/unit");
        province.follows(province.page.locator("main table.figures td a").first());
        province.page.waitForURL("**/unit/cases**");

        province.opens("/places");
        province.follows(province.page.locator("main a[href='/places?of=co-so-di-linh']"));
        province.types("places", String.valueOf(20 + (int) (System.nanoTime() % 50)));
        province.types("reason", "Mở thêm khu");
        province.follows(province.field("save"));
        province.seesWord("places.saved");
        assertThat(province.unseen()).isEmpty();
    }

    @Test
    void theFacilityNotesThatSomebodyLeavesAndReadsWhoIsNext() {
        Dossier dossier = Dossier.beforeArrival();
        dossier.mustDecide(Account.FACILITY_OFFICER, "AdmitAtFacility", "outcome", "arrived");
        KeyboardOfficial facility = people.officialWithoutAMouse(Account.FACILITY_OFFICER, Device.DESK);
        facility.logsIn();
        facility.opens("/places");
        facility.follows(facility.page.locator("main a[href*='/places/leave'][href*='" + dossier.code() + "']"));
        facility.follows(facility.field("leave"));
        assertThat(facility.page.locator("main [role=alert]")).isVisible();
        facility.types("reason", "Chuyển về gần nhà");
        facility.follows(facility.field("leave"));
        facility.seesWord("places.left");
        assertThat(facility.page.locator("main a[href*='" + dossier.code() + "']"))
                .hasCount(0);
        assertThat(facility.unseen()).isEmpty();
    }

    @Test
    void anAuditorSearchesReadsALineOfTimeAndSortsTheRegister() {
        Dossier dossier = Dossier.atTheHead();
        KeyboardAuditor auditor = people.auditorWithoutAMouse(Device.DESK);
        auditor.logsIn();

        auditor.types("code", dossier.code().substring(14));
        auditor.follows(auditor.page.locator("form.filters button"));
        auditor.follows(auditor.page.locator("table.found tbody th a").first());
        auditor.sees(dossier.code());

        Locator way = auditor.page.locator(".rule details summary").first();
        auditor.unfolds(way);
        assertThat(auditor.page.locator(".rule details").first()).hasAttribute("open", "");
        auditor.shows("acts", "clock");
        assertThat(auditor.entries("process")).isEmpty();
        auditor.unfolds(auditor.page.locator(".timeline > li.clock summary").first());
        assertThat(auditor.page.locator(".timeline > li.clock .noted").first()).isVisible();
        auditor.pressesAt(auditor.page.locator(".diagram"), "ArrowRight");

        auditor.opens("/register");
        auditor.picks("sort", "name");
        auditor.follows(auditor.page.locator("form.filters button"));
        assertThat(auditor.page.locator("th[aria-sort=ascending]")).hasCount(1);
        auditor.follows(auditor.page.locator("table.register tbody th a").first());
        assertThat(auditor.page.locator(".rule").first()).isVisible();
        assertThat(auditor.unseen()).isEmpty();
    }

    @Test
    void whatIsPrintedSaysWhatItIsAndForWhom() {
        Dossier dossier = Dossier.atTheHead();
        Auditor auditor = people.auditor(Device.DESK);
        auditor.logsIn();
        auditor.reads(dossier.code());

        auditor.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(auditor.page.locator(".printed")).isVisible();
        assertThat(auditor.page.locator(".printed")).containsText(dossier.code());
        assertThat(auditor.page.locator(".printed")).containsText("kiemtra");
        for (String part : List.of("header", ".foot", ".lanes", ".files")) {
            assertThat(auditor.page.locator(part + " a, " + part + " button").first())
                    .not()
                    .isVisible();
        }
        for (String part : List.of(".rule", ".timeline", ".diagram svg")) {
            assertThat(auditor.page.locator(part).first()).isVisible();
        }
    }
}
