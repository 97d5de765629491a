package vn.loive.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.GivenUp;
import vn.loive.journeys.world.Rest;

/** An administrator gives and ends posts, and helps on what has stopped; each page is accessible. */
@Tag("journey")
class AdministeringTest {
    @RegisterExtension
    final People people = new People();

    @RegisterExtension
    final Inspections inspections = new Inspections();

    static Stream<Device> devices() {
        return Stream.of(Device.DESK, Device.PHONE);
    }

    @ParameterizedTest
    @MethodSource("devices")
    void aPostIsGivenAndEnded(Device device) {
        Official other = people.official(Account.OTHER_COMMUNE_OFFICER, Device.DESK);
        other.logsIn();
        Dossier dossier = Dossier.submitted();
        assertThat(other.finds(dossier.code(), "ReviewAtCommune").count()).isZero();

        Official administrator = people.official(Account.ADMINISTRATOR, device);
        Inspection inspection = inspections.of(administrator);
        administrator.logsIn();
        assertThat(administrator.path()).isEqualTo("/admin");
        inspection.of("admin");
        inspection.of("admin-posts", "/admin/posts");
        administrator.follows(administrator.page.locator("main a[href='/admin/give-post']"));
        administrator.presses("give");
        inspection.of("admin-give-post-with-mistakes");
        assertThat(administrator.page.locator(".error").count()).isEqualTo(4);
        administrator.types("account", Account.OTHER_COMMUNE_OFFICER.login());
        administrator.types("name", "Phạm Thu Cúc");
        administrator.picks("role", "commune-officer");
        administrator.types("unit", "xa hiep");
        administrator.types("from", "31/02/2026");
        administrator.types("reason", "Tăng cường");
        administrator.presses("give");
        administrator.seesWord("refusal.not-a-date");
        administrator.types("from", "");
        administrator.ticks("unit-match", "hiep-an");
        administrator.presses("give");
        administrator.seesWord("admin.posts.given");
        inspection.of("admin-post-given");
        assertThat(other.finds(dossier.code(), "ReviewAtCommune").count())
                .as("the same login sees the queue at once")
                .isOne();

        Locator given = administrator
                .page
                .locator("table tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Tăng cường"))
                .first();
        administrator.follows(given.locator("td.do a"));
        inspection.of("admin-end-post");
        administrator.presses("end");
        administrator.seesWord("refusal.missing");
        administrator.types("reason", "Hết đợt");
        administrator.presses("end");
        administrator.seesWord("admin.posts.taken");
        assertThat(other.finds(dossier.code(), "ReviewAtCommune").count()).isZero();
    }

    @ParameterizedTest
    @MethodSource("devices")
    void whatHasStoppedIsTriedAgainOrSetAside(Device device) {
        Dossier dossier = Dossier.submitted();
        GivenUp.firstMessageAbout(dossier.code());
        Official administrator = people.official(Account.ADMINISTRATOR, device);
        Inspection inspection = inspections.of(administrator);
        administrator.logsIn();
        inspection.of("admin-incidents", "/admin/incidents");
        administrator.sees(dossier.code());
        administrator.doesNotSee("x@example.vn");
        administrator.follows(line(administrator, dossier).locator("td.do a"));
        administrator.presses("retry");
        assertThat(line(administrator, dossier).count()).isZero();

        GivenUp.firstMessageAbout(dossier.code());
        administrator.opens("/admin/incidents");
        administrator.follows(line(administrator, dossier).locator("td.do a"));
        administrator.presses("aside");
        administrator.seesWord("refusal.missing");
        inspection.of("admin-incident-with-mistakes");
        administrator.types("reason", "Đã gọi cho gia đình");
        administrator.presses("aside");
        administrator.seesWord("admin.incidents.aside");
        assertThat(line(administrator, dossier).count()).isZero();
        assertThat(dossier.historyKinds()).contains("IncidentRetried", "MessageSetAside");
        assertThat(Dossier.acts(dossier.line(Account.LAN)))
                .as("what the administration mended is not the family's business")
                .noneMatch(act -> act.toString().contains("IncidentRetried"));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void modelsAreSeenAndMessagesWordedOtherwise(Device device) {
        Dossier.submitted();
        Official administrator = people.official(Account.ADMINISTRATOR, device);
        Inspection inspection = inspections.of(administrator);
        administrator.logsIn();
        inspection.of("admin-models", "/admin/models");
        administrator.follows(administrator
                .page
                .locator("table tbody tr")
                .filter(new Locator.FilterOptions()
                        .setHasText(administrator.words.get("admin.model.public-facility-rehab")))
                .locator("a")
                .first());
        inspection.of("admin-model");
        administrator.seesWord("trace.node.ReviewAtCommune");
        assertThat(administrator.page.locator(".diagram svg .here").count()).isPositive();

        administrator.opens("/admin/models");
        String own =
                Rest.as(Account.ADMINISTRATOR).get("models/home-rehab/1.bpmn").text();
        administrator
                .field("file")
                .setInputFiles(new FilePayload(
                        "moi.bpmn",
                        "application/xml",
                        own.replace("\"ReviewAtCommune\"", "\"ReviewAtHome\"")
                                .replace(">ReviewAtCommune<", ">ReviewAtHome<")
                                .getBytes(StandardCharsets.UTF_8)));
        administrator.presses("upload");
        administrator.sees("ReviewAtHome");
        assertThat(administrator.page.locator("#deploy").count()).isZero();
        inspection.of("admin-new-model-with-mistakes");
        twoAreNeeded(administrator, inspection, own);

        inspection.of("admin-wordings", "/admin/wordings");
        administrator.followsLinkTo("/admin/wording?of=withdrawn&in=en");
        administrator.types("text", "Your drug application was withdrawn.");
        administrator.types("reason", "Công văn 12");
        administrator.presses("change");
        administrator.seesWord("refusal.not-neutral");
        inspection.of("admin-wording-with-mistakes");
        administrator.types("text", "It was taken back as you asked.");
        administrator.presses("change");
        administrator.sees("It was taken back as you asked.");
        administrator.followsLinkTo("/admin/wording?of=withdrawn&in=en");
        inspection.of("admin-wording-changed");
        administrator.types("reason", "Như cũ");
        administrator.presses("restore");
        administrator.doesNotSee("It was taken back as you asked.");
    }

    @ParameterizedTest
    @MethodSource("devices")
    void unitsAreFoundAndTheirHoursAndTheListOfPlacesLookedAfter(Device device) {
        Official administrator = people.official(Account.ADMINISTRATOR, device);
        Inspection inspection = inspections.of(administrator);
        administrator.logsIn();
        inspection.of("admin-roles", "/admin/roles");
        inspection.of("admin-units", "/admin/units");
        administrator.opens("/admin/units?q=hiep+thanh&level=commune");
        administrator.follows(administrator.page.locator("main table a[href='/admin/unit?of=hiep-thanh']"));
        administrator.seesWord("admin.unit.nobody");
        administrator.opens("/admin/unit?of=co-so-di-linh");
        inspection.of("admin-unit");
        administrator.types("closes", "25:00");
        administrator.presses("change");
        inspection.of("admin-unit-with-mistakes");
        assertThat(administrator.page.locator(".error").count()).isEqualTo(2);
        administrator.types("closes", "16h30");
        administrator.types("reason", "Thông báo 12");
        administrator.presses("change");
        administrator.seesWord("admin.unit.hours.changed");
        administrator.sees("Thông báo 12");
        administrator.types("closes", "");
        administrator.types("reason", "Như cũ");
        administrator.presses("change");
        administrator.sees("Như cũ");

        inspection.of("admin-unit-lists", "/admin/unit-lists");
        administrator
                .field("file")
                .setInputFiles(new FilePayload(
                        "danh-muc.csv",
                        "text/csv",
                        "code,parent_code,kind,full_name\n68,,province,Tỉnh Lâm Đồng\n"
                                .getBytes(StandardCharsets.UTF_8)));
        administrator.presses("upload");
        administrator.seesWord("admin.list.mistakes.what");
        inspection.of("admin-unit-list-with-mistakes");
    }

    @ParameterizedTest
    @MethodSource("devices")
    void aNewTermIsReckonedFirstAndThenCountsFromItsDayOn(Device device) {
        Official administrator = people.official(Account.ADMINISTRATOR, device);
        Inspection inspection = inspections.of(administrator);
        administrator.logsIn();
        inspection.of("admin-procedures", "/admin/procedures");
        administrator.follows(administrator.page.locator("main table a").first());
        inspection.of("admin-procedure");
        administrator.follows(administrator.page.locator("main td.do a[href*='step=DecideAtFacility']"));
        administrator.presses("change");
        inspection.of("admin-term-with-mistakes");
        assertThat(administrator.page.locator(".error").count()).isEqualTo(4);
        administrator.types("term", "5");
        administrator.types("from", "02/01/2029");
        administrator.types("source", "Thông tư 7/2028/TT-BYT");
        administrator.types("reason", "Thử");
        administrator.presses("look");
        administrator.sees("09/01/2029");
        inspection.of("admin-term");
        administrator.presses("change");
        administrator.seesWord("admin.term.changed");
        administrator.sees("02/01/2029");
        administrator.follows(administrator.page.locator("main td.do a[href*='step=DecideAtFacility']"));
        administrator.types("term", "3");
        administrator.types("from", "02/01/2029");
        administrator.types("source", "Nghị định 116/2021/NĐ-CP");
        administrator.types("reason", "Như cũ");
        administrator.presses("change");
        administrator.seesWord("admin.term.changed");
    }

    private static Locator line(Official administrator, Dossier dossier) {
        return administrator
                .page
                .locator("table tbody tr")
                .filter(new Locator.FilterOptions().setHasText(dossier.code()));
    }

    /** One asks, another says no; nothing is deployed by it, so that other journeys find the models as they were. */
    private void twoAreNeeded(Official administrator, Inspection inspection, String own) {
        administrator.opens("/admin/models");
        administrator
                .field("file")
                .setInputFiles(new FilePayload(
                        "moi.bpmn",
                        "application/xml",
                        own.replaceFirst("name=\"Lãnh đạo", "name=\"Người đứng đầu")
                                .getBytes(StandardCharsets.UTF_8)));
        administrator.presses("upload");
        inspection.of("admin-new-model");
        administrator.types("reason", "Quyết định về quy trình");
        administrator.presses("ask");
        administrator.seesWord("admin.new-model.done.asked");
        inspection.of("admin-models-waiting");
        String link =
                administrator.page.locator("a[href*='/admin/new-model']").last().getAttribute("href");
        administrator.opens(link);
        assertThat(administrator.page.locator("#deploy").count()).isZero();
        Official second = people.official(Account.SECOND_ADMINISTRATOR, Device.DESK);
        second.logsIn();
        second.opens(link);
        inspection.of("admin-new-model-asked");
        assertThat(second.page.locator("#deploy").count()).isOne();
        second.presses("refuse");
        second.seesWord("refusal.missing");
        second.types("reason", "Chưa cần");
        second.presses("refuse");
        second.seesWord("admin.new-model.done.refused");
    }
}
