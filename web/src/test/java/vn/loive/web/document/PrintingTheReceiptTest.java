package vn.loive.web.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class PrintingTheReceiptTest {
    private static final String CODE = "000.00.01.H36-261121-0001";
    private static final String LOOKUP = "http://localhost:8080/lookup";
    private static final String HASH = "0123456789abcdef".repeat(4);

    @BeforeAll
    static void findTheValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest(name = "{0}, {1}, {2} papers")
    @CsvSource({"vi, 2a, 2", "vi, ua1, 2", "en, 2a, 0", "en, ua1, 0", "vi, 2a, 40", "vi, ua1, 40"})
    void isValid(String language, String flavour, int papers) throws Exception {
        assertThat(faults(receipt(language, papers).pdf(), PDFAFlavour.byFlavourId(flavour)))
                .isEmpty();
    }

    @Test
    void saysAllThatTheOfficialFormAsksFor() throws IOException {
        String printed = text(receipt("vi", 2).pdf());

        assertThat(printed)
                .contains(CODE, "Giấy tiếp nhận hồ sơ và hẹn trả kết quả", "Công an phường Thử")
                .contains("Nguyễn Thị Ngọc Lan", "Thôn K’Long", "0912 345 678", "17:00 thứ Năm, 26/11/2026")
                .contains("giấy xác nhận & đơn <1>.pdf", HASH, "1 bản điện tử, 12 KB");
    }

    @Test
    void leadsATelephoneToTheLookUp() throws Exception {
        BufferedImage page = seen(receipt("vi", 2).pdf());
        int[] points = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
        var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), points);

        assertThat(new QRCodeReader()
                        .decode(
                                new BinaryBitmap(new HybridBinarizer(source)),
                                Map.of(com.google.zxing.DecodeHintType.TRY_HARDER, true))
                        .getText())
                .isEqualTo(LOOKUP + "?of=" + CODE);
    }

    @Test
    void isNeutralWhereOthersSeeIt() throws IOException {
        ReceiptSheet receipt = receipt("vi", 1);

        assertThat(receipt.fileName()).isEqualTo("giay-tiep-nhan-261121-0001.pdf");
        try (PDDocument document = Loader.loadPDF(receipt.pdf())) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("Giấy tiếp nhận hồ sơ và hẹn trả kết quả 261121-0001");
        }
    }

    private static ReceiptSheet receipt(String language, int papers) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("office", "Công an phường Thử");
        fields.put("applicant", "Nguyễn Thị Ngọc Lan");
        fields.put("address", "Thôn K’Long, ỔỖỠỰỲỸỶẶẲẴẨẪẤẦ ăâđêôơư");
        fields.put("phone", "0912 345 678");
        fields.put("received", "thứ Bảy, 21/11/2026, 09:00");
        fields.put("due", "17:00 thứ Năm, 26/11/2026");
        return new ReceiptSheet(
                language,
                CODE,
                "Công an phường Thử",
                "Nguyễn Thị Ngọc Lan",
                "thứ Bảy, 21/11/2026, 09:00",
                fields,
                Collections.nCopies(papers, new ReceiptSheet.Sheet("giấy xác nhận & đơn <1>.pdf", "12 KB", HASH)),
                LOOKUP);
    }

    /** The validator makes small letters in the language of the machine, where I may have no dot; the printer does not. */
    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) throws Exception {
        Locale machine = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isGreaterThan(100);
            return result.getTestAssertions().stream()
                    .map(TestAssertion::toString)
                    .distinct()
                    .limit(10)
                    .toList();
        } finally {
            Locale.setDefault(machine);
        }
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static BufferedImage seen(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 200);
        }
    }
}
