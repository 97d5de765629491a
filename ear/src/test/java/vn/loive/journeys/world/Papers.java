package vn.loive.journeys.world;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.zip.CRC32;

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

    /** A picture of a few bytes whose head says that it has 3,600 million points. */
    public static byte[] pictureBomb() {
        byte[] png = png();
        ByteBuffer head = ByteBuffer.wrap(png);
        head.putInt(16, 60_000).putInt(20, 60_000);
        CRC32 check = new CRC32();
        check.update(png, 12, 17);
        head.putInt(29, (int) check.getValue());
        return png;
    }

    /** A PDF with the antivirus makers' test file in its last line, put together so that nothing warns of this source. */
    public static byte[] infectedPdf() {
        String eicar = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";
        return (new String(pdf(), StandardCharsets.US_ASCII) + "% " + eicar + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    public static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
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
