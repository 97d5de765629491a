package vn.loive.journeys.world;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Small files of each kind. */
public final class Papers {
    private Papers() {}

    public static byte[] pdf() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\n"
                        + "trailer<</Size 4/Root 1 0 R>>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** One white point. */
    public static byte[] png() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");
    }

    /** The head of a program for Linux. */
    public static byte[] program() {
        byte[] elf = new byte[4096];
        byte[] head = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0x3e, 0, 1, 0, 0, 0};
        System.arraycopy(head, 0, elf, 0, head.length);
        return elf;
    }

    /** A PDF by its first bytes, as long as wished. */
    public static byte[] pdfOf(int bytes) {
        byte[] content = new byte[bytes];
        byte[] head = pdf();
        System.arraycopy(head, 0, content, 0, Math.min(head.length, bytes));
        return content;
    }
}
