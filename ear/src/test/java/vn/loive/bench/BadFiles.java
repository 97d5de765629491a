package vn.loive.bench;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Small files that are much work for whoever opens them. */
final class BadFiles {
    private static final int SIDE = 4000;
    private static final int START_OF_SCAN = 0xDA;

    private BadFiles() {}

    /** A progressive picture whose last scan comes again and again, each time over all its points. */
    static byte[] pictureWithScans(int scans) throws IOException {
        byte[] once = progressive();
        int last = lastScan(once);
        ByteArrayOutputStream bad = new ByteArrayOutputStream();
        bad.write(once, 0, once.length - 2);
        for (int i = 0; i < scans; i++) {
            bad.write(once, last, once.length - 2 - last);
        }
        bad.write(once, once.length - 2, 2);
        return bad.toByteArray();
    }

    /** A PDF whose thousand streams all begin before the same packed tail. */
    static byte[] pdfWithTails(int tails) throws IOException {
        ByteArrayOutputStream bad = new ByteArrayOutputStream();
        bad.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 1; i <= tails; i++) {
            bad.write((i + " 0 obj\n<</Filter/FlateDecode/Length 1>>\nstream\n").getBytes(StandardCharsets.US_ASCII));
        }
        Deflater packer = new Deflater(Deflater.BEST_COMPRESSION);
        packer.setInput(new byte[8_000_000]);
        packer.finish();
        byte[] room = new byte[64_000];
        while (!packer.finished()) {
            bad.write(room, 0, packer.deflate(room));
        }
        packer.end();
        bad.write("\nendstream\nendobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII));
        return bad.toByteArray();
    }

    private static byte[] progressive() throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(
                    null, new IIOImage(new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY), null, null), how);
        }
        writer.dispose();
        return out.toByteArray();
    }

    private static int lastScan(byte[] picture) {
        for (int i = picture.length - 2; i > 0; i--) {
            if ((picture[i] & 0xFF) == 0xFF && (picture[i + 1] & 0xFF) == START_OF_SCAN) {
                return i;
            }
        }
        throw new IllegalStateException("No scan in " + Arrays.hashCode(picture));
    }
}
