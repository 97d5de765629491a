package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.papers.Pdfs;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Dossier;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Papers;
import vn.loive.journeys.world.Place;
import vn.loive.journeys.world.Rest;

/** Photographs of papers, chosen on whatever is at hand, over a line that may break. */
@Tag("journey")
class UploadingPapersFromATelephoneTest {
    @RegisterExtension
    final People people = new People();

    static Stream<Device> devices() {
        return Stream.of(Device.PHONE, Device.OLD_PHONE);
    }

    @ParameterizedTest
    @MethodSource("devices")
    void photographsChosenTogetherBecomeOnePaperThatCanBeTakenOutAgain(Device device) {
        Family lan = atPapers(device);
        chooses(lan, photographs(3));
        lan.presses("upload");

        lan.sees("anh-1 - anh-3.pdf");
        Locator papers = lan.page.locator("main .cards li");
        assertThat(papers).hasCount(1);
        String address = Person.text(papers.locator("a").first().getAttribute("href"));
        byte[] kept = lan.page.request().get(Place.portal(address).toString()).body();
        assertThat(Pdfs.pages(kept)).isEqualTo(3);
        assertThat(papers.locator(".code")).hasText(Papers.sha256(kept));
        lan.photograph(device.width() + "/papers-of-a-telephone" + (device.scripts() ? "" : "-without-scripts"));

        lan.follows(papers.locator("[id^=remove]"));
        assertThat(papers).hasCount(0);
    }

    @ParameterizedTest
    @MethodSource("devices")
    void whatCannotBeTakenIsExplainedBesideTheRest(Device device) {
        Family lan = atPapers(device);
        chooses(
                lan,
                file("chuong-trinh.pdf", Papers.program()),
                file("qua-lon.png", Papers.pictureBomb()),
                file("khoa.pdf", Pdfs.locked()),
                file("tot.pdf", Papers.pdf()));
        lan.presses("upload");

        assertThat(lan.field("files-error")).containsText("chuong-trinh.pdf");
        assertThat(lan.field("files-error"))
                .containsText("qua-lon.png: " + lan.words.get("refusal.picture-too-large", 64));
        assertThat(lan.field("files-error")).containsText("khoa.pdf: " + lan.words.get("refusal.pdf-locked"));
        assertThat(lan.page.locator("main .cards li")).hasCount(1);
    }

    @ParameterizedTest
    @MethodSource("devices")
    void fortyAtOnceAreAskedForInSeveralGoes(Device device) {
        Family lan = atPapers(device);
        chooses(lan, photographs(40));
        if (device.scripts()) {
            // said as soon as they are chosen, and nothing is sent
            lan.field("upload").click();
            assertThat(lan.field("files-progress")).hasText(lan.words.get("apply.upload.many", 40, 20));
        } else {
            lan.presses("upload");
            assertThat(lan.field("files-error")).hasText(lan.words.get("refusal.files-too-many", 40, 20));
        }
        assertThat(lan.page.locator("main .cards li")).hasCount(0);
    }

    @Test
    void whenTheLineBreaksWhatHadArrivedIsThereAndTheRestCanBeSentAgain() {
        Family lan = atPapers(Device.PHONE);
        lan.addsPaper("truoc.pdf", "application/pdf", Papers.pdf());
        chooses(lan, file("sau.pdf", Papers.pdf()));
        lan.page.route("**/apply/papers*", route -> route.abort("connectionreset"));
        lan.field("upload").click();

        assertThat(lan.field("files-progress")).hasText(lan.words.get("apply.upload.broken"));
        lan.photograph("360/papers-with-a-broken-line");
        lan.sees("truoc.pdf");
        lan.page.unroute("**/apply/papers*");
        lan.presses("upload");

        lan.sees("truoc.pdf");
        lan.sees("sau.pdf");
        assertThat(lan.page.locator("main .cards li")).hasCount(2);
    }

    @ParameterizedTest
    @MethodSource("devices")
    void aVirusIsNotTaken(Device device) {
        assumeThat(Place.setting("LOIVE_CLAMAV_HOST", ""))
                .as("ClamAV's daemon runs with this portal (./portal test starts it where clamav-daemon is installed)")
                .isNotEmpty();
        Family lan = atPapers(device);
        chooses(lan, file("don.pdf", Papers.infectedPdf()), file("tot.pdf", Papers.pdf()));
        lan.presses("upload");

        assertThat(lan.field("files-error")).hasText("don.pdf: " + lan.words.get("refusal.file-infected"));
        assertThat(lan.page.locator("main .cards li")).hasCount(1);
    }

    @Test
    void theReceiptAndTheOfficeNameTheSameChecksum() {
        Answer paper = Rest.as(Account.LAN).upload("can-cuoc.png", Papers.png());
        Dossier dossier = Dossier.submitted(Account.LAN, Form.ofAMother().withPapers(paper.get("id")));
        Family lan = people.family(Account.LAN, Device.PHONE);
        lan.logsIn();
        lan.looksAt(dossier.code());
        assertThat(lan.page.locator("main .cards .code")).hasText(paper.get("sha256"));

        Locator link = lan.page.locator("main a[href$='/receipt']");
        APIResponse receipt = lan.page
                .request()
                .get(Place.portal(Person.text(link.getAttribute("href"))).toString());
        assertThat(receipt.headers().get("content-disposition"))
                .isEqualTo("attachment; filename*=UTF-8''giay-tiep-nhan-"
                        + dossier.code().substring(dossier.code().indexOf('-') + 1) + ".pdf");
        assertThat(receipt.headers().get("cache-control")).contains("no-store");
        assertThat(Pdfs.text(receipt.body()))
                .contains(dossier.code(), "can-cuoc.png", paper.get("sha256"), "Nguyễn Thị Lan");

        Official officer = people.official(Account.COMMUNE_OFFICER, Device.DESK);
        officer.logsIn();
        officer.follows(officer.finds(dossier.code(), "ReviewAtCommune").locator("a.line"));
        assertThat(officer.page.locator(".papers .code")).hasText(paper.get("sha256"));
    }

    private Family atPapers(Device device) {
        Family lan = people.family(Account.LAN, device);
        lan.logsIn();
        lan.startsADraft();
        lan.fillsInUpToThePapers(Form.ofAMother());
        return lan;
    }

    private static void chooses(Family family, FilePayload... files) {
        family.field("files").setInputFiles(files);
    }

    private static FilePayload[] photographs(int count) {
        List<FilePayload> photographs = IntStream.rangeClosed(1, count)
                .mapToObj(number -> file("anh-" + number + ".png", Papers.png()))
                .toList();
        return photographs.toArray(FilePayload[]::new);
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, name.endsWith("png") ? "image/png" : "application/pdf", content);
    }
}
