package vn.loive.document;

import java.awt.image.BandedSampleModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** JPEGs of four inks as scanners in copy shops make them: a red left half, a blue right half. */
final class PrintedColours {
    private static final int WIDTH = 80;
    private static final int HEIGHT = 40;
    private static final int[] RED = {0, 255, 255, 0};
    private static final int[] BLUE = {255, 255, 0, 0};

    private PrintedColours() {}

    /** As written without any program's mark: how much ink there is. */
    static byte[] plain() {
        return written(RED, BLUE);
    }

    /** As Adobe writes it: how much paper stays white. */
    static byte[] inverted() {
        return marked(written(white(RED), white(BLUE)), 0);
    }

    /** As Adobe writes it by default: that, in brightness and two differences, and black by itself. */
    static byte[] ycck() {
        return marked(written(differences(white(RED)), differences(white(BLUE))), 2);
    }

    /** With a profile of inks that are all green, so that it shows whether anybody has looked at it. */
    static byte[] withGreenInks() {
        ByteBuffer part = ByteBuffer.allocate(2 + greenInks().length);
        part.put((byte) 1).put((byte) 1).put(greenInks());
        return Photographs.withSegment(inverted(), 0xE2, "ICC_PROFILE\0", part.array());
    }

    static byte[] withBrokenProfile() {
        return Photographs.withSegment(inverted(), 0xE2, "ICC_PROFILE\0", new byte[] {1, 1, 9, 9, 9, 9});
    }

    private static int[] white(int[] ink) {
        return Arrays.stream(ink).map(part -> 255 - part).toArray();
    }

    /** Adobe turns the three inks into light first, as if they were the negative of red, green and blue. */
    private static int[] differences(int[] white) {
        int red = 255 - white[0];
        int green = 255 - white[1];
        int blue = 255 - white[2];
        double bright = 0.299 * red + 0.587 * green + 0.114 * blue;
        return new int[] {
            (int) bright, within(128 + (blue - bright) / 1.772), within(128 + (red - bright) / 1.402), white[3]
        };
    }

    private static int within(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    private static byte[] marked(byte[] jpeg, int transform) {
        return Photographs.withSegment(jpeg, 0xEE, "Adobe", new byte[] {0, 100, 0, 0, 0, 0, (byte) transform});
    }

    private static byte[] written(int[] left, int[] right) {
        WritableRaster points =
                Raster.createWritableRaster(new BandedSampleModel(DataBuffer.TYPE_BYTE, WIDTH, HEIGHT, 4), null);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                points.setPixel(x, y, x < WIDTH / 2 ? left : right);
            }
        }
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            writer.write(null, new IIOImage(points, null, null), null);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    /** The smallest profile there can be: a head, one table from four inks to Lab, and each entry of it the same green. */
    private static byte[] greenInks() {
        int table = 48 + 256 * 4 + 16 * 3 + 256 * 3;
        ByteBuffer icc = ByteBuffer.allocate(128 + 4 + 12 + table);
        icc.putInt(icc.capacity()).putInt(0).putInt(0x02400000);
        icc.put(text("prtrCMYKLab ")).position(36);
        icc.put(text("acsp")).position(68);
        icc.putInt(0xF6D6).putInt(0x10000).putInt(0xD32D);
        icc.position(128);
        icc.putInt(1).put(text("A2B0")).putInt(144).putInt(table);
        icc.put(text("mft1"))
                .putInt(0)
                .put((byte) 4)
                .put((byte) 3)
                .put((byte) 2)
                .put((byte) 0);
        for (int i = 0; i < 9; i++) {
            icc.putInt(i % 4 == 0 ? 0x10000 : 0);
        }
        straight(icc, 4);
        for (int i = 0; i < 16; i++) {
            icc.put((byte) 160).put((byte) 60).put((byte) 190);
        }
        straight(icc, 3);
        return icc.array();
    }

    private static void straight(ByteBuffer icc, int tables) {
        for (int i = 0; i < 256 * tables; i++) {
            icc.put((byte) i);
        }
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
