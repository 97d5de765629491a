package vn.loive.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Small files that are much work, each made as an attacker would. */
final class HardFiles {
    private static final int ONE_STREAM = 14;

    private HardFiles() {}

    /** A progressive picture whose last scan comes so many times more. */
    static byte[] manyScans(int more) {
        return manyScans(more, 64);
    }

    /** The same of a picture of so many points each way. */
    static byte[] manyScans(int more, int edge) {
        byte[] jpeg = progressive(edge);
        int last = 0;
        for (int i = 0; i + 1 < jpeg.length; i++) {
            last = jpeg[i] == (byte) 0xFF && jpeg[i + 1] == (byte) 0xDA ? i : last;
        }
        byte[] scan = Arrays.copyOfRange(jpeg, last, jpeg.length - 2);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, jpeg.length - 2);
        for (int i = 0; i < more; i++) {
            out.writeBytes(scan);
        }
        out.write(jpeg, jpeg.length - 2, 2);
        return out.toByteArray();
    }

    private static byte[] progressive(int edge) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(jpeg)) {
            ImageWriteParam progressive = writer.getDefaultWriteParam();
            progressive.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(
                    null,
                    new IIOImage(new BufferedImage(edge, edge, BufferedImage.TYPE_INT_RGB), null, null),
                    progressive);
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        } finally {
            writer.dispose();
        }
        return jpeg.toByteArray();
    }

    /** Beginnings of packed streams that each lead, by a block of plain bytes, to one tail of empty blocks. */
    static byte[] oneTail(int streams, int tail) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.4\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < streams; i++) {
            int plain = (streams - 1 - i) * ONE_STREAM;
            pdf.writeBytes("stream\n".getBytes(StandardCharsets.US_ASCII));
            pdf.writeBytes(new byte[] {0x78, (byte) 0x9C});
            block(pdf, plain);
        }
        for (int i = 0; i < tail / 5; i++) {
            block(pdf, 0);
        }
        return pdf.toByteArray();
    }

    private static void block(ByteArrayOutputStream out, int plain) {
        out.writeBytes(new byte[] {0, (byte) plain, (byte) (plain >> 8), (byte) ~plain, (byte) (~plain >> 8)});
    }

    /** A PDF that everybody opens and only its owner may change: its streams are readable for nobody before that. */
    static byte[] encrypted(Pdfs.Change change, int bits, boolean aes) {
        return Pdfs.with(document -> {
            change.make(document);
            StandardProtectionPolicy owner = new StandardProtectionPolicy("owner", "", new AccessPermission());
            owner.setEncryptionKeyLength(bits);
            owner.setPreferAES(aes);
            document.protect(owner);
        });
    }
}
