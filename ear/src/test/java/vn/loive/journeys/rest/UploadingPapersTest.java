package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loive.journeys.papers.Pdfs;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Papers;
import vn.loive.journeys.world.Rest;

@Tag("journey")
class UploadingPapersTest {
    private static final int MEBIBYTE = 1024 * 1024;
    private final Rest family = Rest.as(Account.LAN);

    private static void isRefused(Answer answer, String error) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly(error);
    }

    @Test
    void answersWithTheChecksumOfWhatIsKept() {
        Answer answer = family.upload("giấy xác nhận.pdf", Papers.pdf());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.get("contentType")).isEqualTo("application/pdf");
        assertThat(answer.header("Location").orElseThrow()).endsWith("/api/v1/attachments/" + answer.get("id"));
        Answer read = family.get("attachments/" + answer.get("id"));
        assertThat(read.status()).isEqualTo(200);
        assertThat(read.text()).startsWith("%PDF-");
        assertThat(read.header("Content-Length")).contains(answer.get("size"));
        assertThat(answer.get("sha256")).matches("[0-9a-f]{64}");
    }

    @Test
    void saysWhichPaperItIs() {
        assertThat(family.uploadAs("identity", "a.png", Papers.png()).get("kind"))
                .isEqualTo("identity");
        assertThat(family.upload("a.png", Papers.png()).get("kind")).isEqualTo("other");
        isRefused(family.uploadAs("recipe", "a.png", Papers.png()), "kind unknown-choice");
    }

    @Test
    void takesAPhotographInTheColoursOfPrint() {
        Answer answer = family.upload("quet.jpg", Pdfs.inFourColours());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(answer.get("contentType")).isEqualTo("image/jpeg");
    }

    @Test
    void takesOutOfAPdfWhatCouldRun() {
        Answer answer = family.upload("don.pdf", Pdfs.withScript());
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
        assertThat(family.get("attachments/" + answer.get("id")).text()).doesNotContain("JavaScript", "hidden.exe");
    }

    @Test
    void isShownAndNothingElse() {
        Answer picture =
                family.get("attachments/" + family.upload("a.png", Papers.png()).get("id"));
        assertThat(picture.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(picture.header("Content-Type")).contains("image/png");
        assertThat(picture.header("Content-Disposition").orElseThrow())
                .matches("inline; filename\\*=UTF-8''giay-to-[0-9a-f]{8}\\.png");
        assertThat(picture.header("Content-Security-Policy").orElseThrow()).contains("default-src 'none'", "sandbox");
        assertThat(picture.header("Cache-Control").orElseThrow()).contains("no-store");
        Answer pdf =
                family.get("attachments/" + family.upload("a.pdf", Papers.pdf()).get("id"));
        assertThat(pdf.header("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'")
                .doesNotContain("script-src");
        Answer saved =
                family.get("attachments/" + family.upload("a.pdf", Papers.pdf()).get("id") + "?save=yes");
        assertThat(saved.header("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename*=UTF-8''giay-to-");
    }

    @Test
    void refusesABombALockedPdfAndABrokenOne() {
        isRefused(family.upload("a.png", Papers.pictureBomb()), "file picture-too-large");
        isRefused(family.upload("a.pdf", Pdfs.locked()), "file pdf-locked");
        isRefused(family.upload("a.pdf", "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.UTF_8)), "file pdf-broken");
    }

    @Test
    void refusesAProgramThatIsCalledPdf() {
        isRefused(family.upload("don.pdf", Papers.program()), "file file-type-not-accepted");
        isRefused(
                family.upload("don.pdf", "MZ\u0090\u0000 this program cannot be run".getBytes(StandardCharsets.UTF_8)),
                "file file-type-not-accepted");
        isRefused(
                family.upload("don.pdf", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8)),
                "file file-type-not-accepted");
    }

    @Test
    void refusesAnEmptyFile() {
        isRefused(family.upload("don.pdf", new byte[0]), "file file-empty");
    }

    @Test
    void takesTenMebibytesAndRefusesOneByteMore() {
        assertThat(family.upload("don.pdf", Papers.pdfOf(10 * MEBIBYTE)).status())
                .isEqualTo(201);
        isRefused(family.upload("don.pdf", Papers.pdfOf(10 * MEBIBYTE + 1)), "file file-too-large");
    }

    @Test
    void refusesWhatIsLargerThanAnyPaper() {
        Answer answer = family.upload("don.pdf", Papers.pdfOf(20 * MEBIBYTE));
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.get("code")).isEqualTo("http-413");
    }

    @ParameterizedTest
    @CsvSource({
        "../../../etc/passwd.pdf, passwd.pdf",
        "'..\\..\\windows\\system.pdf', system.pdf",
        "/etc/shadow.pdf, shadow.pdf",
        "<img src=x>.pdf, _img src=x_.pdf",
        "chương trình.exe, chương trình.exe.pdf",
        "ảnh.png, ảnh.pdf"
    })
    void makesTheNameHarmless(String sent, String kept) {
        assertThat(family.upload(sent, Papers.pdf()).get("name")).isEqualTo(kept);
    }

    @Test
    void refusesANameOfDotsOnly() {
        isRefused(family.upload("..", Papers.pdf()), "file file-name-missing");
        isRefused(family.upload("../..", Papers.pdf()), "file file-name-missing");
    }

    @Test
    void refusesAFormWithoutAFile() {
        isRefused(family.upload("other", "don.pdf", Papers.pdf()), "file missing");
    }

    @Test
    void refusesAFormThatCannotBeRead() {
        Answer answer = family.send("POST", "attachments", BodyPublishers.ofString("x"), "multipart/form-data");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.get("code")).isEqualTo("http-400");
    }

    @Test
    void isForTheOwnerAlone() {
        String id = family.upload("don.png", Papers.png()).get("id");
        Answer guessed = Rest.as(Account.MINH).get("attachments/" + id);
        assertThat(guessed.status()).isEqualTo(404);
        assertThat(guessed.header("Cache-Control").orElse("")).contains("no-store");
        assertThat(Rest.as(Account.COMMUNE_OFFICER).get("attachments/" + id).status())
                .isEqualTo(404);
        assertThat(Rest.withoutLogin().get("attachments/" + id).status()).isEqualTo(401);
        assertThat(family.get("attachments/not-an-id").status()).isEqualTo(404);
    }
}
