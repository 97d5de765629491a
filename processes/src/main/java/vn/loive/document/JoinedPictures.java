package vn.loive.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Several photographs as one PDF in their order, each on a sheet of A4 that stands or lies as the photograph does. */
final class JoinedPictures {
    private static final float MARGIN = 18;

    private JoinedPictures() {}

    /** One PDF, named after the first and the last. */
    static Paper of(List<Paper> pictures) {
        Paper first = pictures.get(0);
        String name = base(first) + " - " + base(pictures.get(pictures.size() - 1));
        return new Paper(
                FileName.of(name, AcceptedType.PDF).orElse(first.name()),
                AcceptedType.PDF,
                content(pictures),
                Scan.ofAll(pictures.stream().map(Paper::scan).toList()));
    }

    /** What tells the same pictures in the same order, when they come once more, from others. */
    static String sentAs(List<String> checksums) {
        return Paper.sha256(String.join(" ", checksums).getBytes(StandardCharsets.US_ASCII));
    }

    private static String base(Paper picture) {
        String base = picture.name().substring(0, picture.name().lastIndexOf('.'));
        return base.length() > 80 ? base.substring(0, 80) : base;
    }

    private static byte[] content(List<Paper> pictures) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Paper picture : pictures) {
                add(document, PDImageXObject.createFromByteArray(document, picture.content(), picture.name()));
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
    }

    private static void add(PDDocument document, PDImageXObject picture) throws IOException {
        boolean lies = picture.getWidth() > picture.getHeight();
        PDRectangle sheet =
                lies ? new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()) : PDRectangle.A4;
        float scale = Math.min(
                (sheet.getWidth() - 2 * MARGIN) / picture.getWidth(),
                (sheet.getHeight() - 2 * MARGIN) / picture.getHeight());
        float width = picture.getWidth() * scale;
        float height = picture.getHeight() * scale;
        PDPage page = new PDPage(sheet);
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(picture, (sheet.getWidth() - width) / 2, (sheet.getHeight() - height) / 2, width, height);
        }
    }
}
