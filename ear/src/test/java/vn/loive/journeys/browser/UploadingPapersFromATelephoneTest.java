package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
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
        lan.uploads("files-identity", photographs(3));

        Locator papers = lan.page.locator("#files-identity-kept > li");
        assertThat(papers).hasCount(1);
        assertThat(papers).containsText("anh-1 - anh-3.pdf");
        String address = Person.text(papers.locator("a").first().getAttribute("href"));
        byte[] kept = lan.page.request().get(Place.portal(address).toString()).body();
        assertThat(Pdfs.pages(kept)).isEqualTo(3);
        assertThat(papers.locator(".code")).hasText(Papers.sha256(kept));
        lan.photograph(device.width() + "/papers-of-a-telephone" + (device.scripts() ? "" : "-without-scripts"));

        // the same photographs once more are no second paper
        lan.uploads("files-identity", photographs(3));
        assertThat(papers).hasCount(1);
        lan.follows(papers.locator("[id^=remove]"));
        assertThat(papers).hasCount(0);
    }

    @ParameterizedTest
    @MethodSource("devices")
    void whatCannotBeTakenIsExplainedBesideTheRest(Device device) {
        Family lan = atPapers(device);
        lan.uploads(
                "files",
                file("chuong-trinh.pdf", Papers.program()),
                file("rong.pdf", new byte[0]),
                file("qua-lon.png", Papers.pictureBomb()),
                file("khoa.pdf", Pdfs.locked()),
                file("nang.pdf", Papers.pdfOf(10 * 1024 * 1024 + 1)),
                file("tot.pdf", Papers.pdf()),
                file("tot.pdf", Pdfs.withScript()));

        assertThat(lan.refusedFiles()).hasCount(5);
        lan.sees("chuong-trinh.pdf");
        for (String why : List.of(
                lan.words.get("refusal.file-empty"),
                lan.words.get("refusal.picture-too-large", 64),
                lan.words.get("refusal.pdf-locked"))) {
            lan.sees(why);
        }
        assertThat(lan.papers()).hasCount(2);
        lan.photograph(device.width() + "/papers-refused" + (device.scripts() ? "" : "-without-scripts"));
    }

    @ParameterizedTest
    @MethodSource("devices")
    void fortyAtOnceAreAskedForInSeveralGoes(Device device) {
        Family lan = atPapers(device);
        lan.uploads("files", photographs(40));
        if (device.scripts()) {
            // said as soon as they are chosen, and nothing is sent
            assertThat(lan.field("files-progress")).hasText(lan.words.get("apply.upload.many", 40, 20));
        } else {
            assertThat(lan.field("files-error")).hasText(lan.words.get("refusal.files-too-many", 40, 20));
        }
        assertThat(lan.papers()).hasCount(0);
    }

    /** The first photograph is through, the second is on its way: then there is no network for a while. */
    @Test
    void whenTheLineBreaksTheRestFollowsByItselfAndNothingIsThereTwice() {
        Family lan = atPapers(Device.PHONE);
        AtomicInteger sent = new AtomicInteger();
        lan.page.route("**/apply/papers*", route -> {
            if (route.request().method().equals("POST") && sent.incrementAndGet() == 2) {
                lan.profile.setOffline(true);
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        lan.field("files-identity").setInputFiles(photographs(3));

        assertThat(lan.field("files-progress")).hasText(lan.words.get("apply.upload.broken"));
        assertThat(lan.page.locator("#files-identity-kept > li")).hasCount(1);
        assertThat(lan.page.locator(".uploads li")).hasCount(2);
        lan.photograph("360/papers-with-a-broken-line");
        lan.field("go").click();
        assertThat(lan.field("files-progress")).hasText(lan.words.get("apply.upload.go"));
        lan.profile.setOffline(false);

        // what was pressed meanwhile happens as soon as all is through
        lan.page.waitForURL("**/apply/check*", new Page.WaitForURLOptions().setTimeout(60_000));
        Locator papers = lan.page.locator("main .cards li");
        assertThat(papers).hasCount(1);
        assertThat(papers).containsText("anh-1 - anh-3.pdf");
        assertThat(papers).containsText(lan.words.get("form.paper.identity"));
        assertThat(lan.field("papers-missing")).containsText(lan.words.get("form.paper.determination-result"));
    }

    /** The answer of the first one is lost: it had arrived, is sent once more, and counts once. */
    @Test
    void aFileWhoseAnswerWasLostCountsOnce() {
        Family lan = atPapers(Device.DESK);
        AtomicInteger sent = new AtomicInteger();
        lan.page.route("**/apply/papers*", route -> {
            if (route.request().method().equals("POST") && sent.incrementAndGet() == 1) {
                route.fetch();
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        lan.uploads("files-identity", file("anh.png", Papers.png()));

        assertThat(sent).hasValue(2);
        assertThat(lan.papers()).hasCount(1);
        lan.photograph("1280/papers");
    }

    @ParameterizedTest
    @MethodSource("devices")
    void aVirusIsNotTaken(Device device) {
        assumeThat(Place.setting("LOIVE_CLAMAV_HOST", ""))
                .as("ClamAV's daemon runs with this portal (./portal test starts it where clamav-daemon is installed)")
                .isNotEmpty();
        Family lan = atPapers(device);
        lan.uploads("files", file("don.pdf", Papers.infectedPdf()), file("tot.pdf", Papers.pdf()));

        assertThat(lan.refusedFiles()).containsText(new String[] {lan.words.get("refusal.file-infected")});
        lan.sees("don.pdf");
        assertThat(lan.papers()).hasCount(1);
    }

    @Test
    void theReceiptAndTheOfficeNameTheSameChecksum() {
        Answer paper = Rest.as(Account.LAN).uploadAs("identity", "can-cuoc.png", Papers.png());
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
                .contains(
                        dossier.code(),
                        lan.words.get("form.paper.identity"),
                        "can-cuoc.png",
                        paper.get("sha256"),
                        "Nguyễn Thị Lan");

        Official officer = people.official(Account.COMMUNE_OFFICER, Device.DESK);
        officer.logsIn();
        officer.follows(officer.finds(dossier.code(), "ReviewAtCommune").locator("a.line"));
        assertThat(officer.page.locator(".papers .code")).hasText(paper.get("sha256"));
        assertThat(officer.page.locator(".papers li")).containsText(officer.words.get("form.paper.identity"));
        Object painted =
                officer.page.locator(".papers img.sheet").evaluate("i => i.decode().then(() => i.naturalWidth)");
        assertThat(painted).as("the official sees the picture in place").isEqualTo(1);
    }

    private Family atPapers(Device device) {
        Family lan = people.family(Account.LAN, device);
        lan.logsIn();
        lan.startsADraft();
        lan.fillsInUpToThePapers(Form.ofAMother());
        return lan;
    }

    private static FilePayload[] photographs(int count) {
        List<FilePayload> photographs = IntStream.rangeClosed(1, count)
                .mapToObj(number -> file("anh-" + number + ".png", Pdfs.photograph(number)))
                .toList();
        return photographs.toArray(FilePayload[]::new);
    }

    private static FilePayload file(String name, byte[] content) {
        return new FilePayload(name, name.endsWith("png") ? "image/png" : "application/pdf", content);
    }
}
