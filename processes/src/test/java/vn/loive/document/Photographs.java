package vn.loive.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures as cameras make them: a red left half, a blue right half, and notes on where it was taken. */
final class Photographs {

    /** What stands in the notes, and must stand nowhere afterwards. */
    static final String PLACE = "11.7441N 108.3731E";

    private Photographs() {}

    static byte[] jpeg(int width, int height) {
        return written(halves(width, height), "jpg");
    }

    static byte[] png(int width, int height) {
        return written(halves(width, height), "png");
    }

    /** As a telephone writes it that was held in one of eight ways. */
    static byte[] withNotes(byte[] jpeg, int orientation) {
        byte[] place = PLACE.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer tiff = ByteBuffer.allocate(56 + place.length).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put((byte) 'I').put((byte) 'I').putShort((short) 42).putInt(8);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putInt(orientation);
        tiff.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38);
        tiff.putInt(0);
        tiff.putShort((short) 1);
        tiff.putShort((short) 2).putShort((short) 2).putInt(place.length).putInt(56);
        tiff.putInt(0);
        tiff.put(place);
        return withSegment(jpeg, 0xE1, "Exif\0\0", tiff.array());
    }

    static byte[] withSegment(byte[] jpeg, int marker, String head, byte[] body) {
        byte[] name = head.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer out = ByteBuffer.allocate(jpeg.length + 4 + name.length + body.length);
        out.put(jpeg, 0, 2);
        out.put((byte) 0xFF).put((byte) marker).putShort((short) (2 + name.length + body.length));
        out.put(name).put(body);
        out.put(jpeg, 2, jpeg.length - 2);
        return out.array();
    }

    /** A PNG of a few bytes that says it is as large as this. */
    static byte[] pngThatSaysItIs(int width, int height) {
        byte[] png = png(8, 8);
        ByteBuffer head = ByteBuffer.wrap(png);
        head.putInt(16, width).putInt(20, height);
        CRC32 check = new CRC32();
        check.update(png, 12, 17);
        head.putInt(29, (int) check.getValue());
        return png;
    }

    /** A text chunk of a PNG, after its head. */
    static byte[] pngWithText(String text) {
        byte[] png = png(40, 20);
        byte[] body = ("tEXtComment\0" + text).getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(body);
        ByteBuffer out = ByteBuffer.allocate(png.length + body.length + 8);
        out.put(png, 0, 33);
        out.putInt(body.length - 4).put(body).putInt((int) check.getValue());
        out.put(png, 33, png.length - 33);
        return out.array();
    }

    static BufferedImage read(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static BufferedImage halves(int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = picture.createGraphics();
        brush.setColor(Color.RED);
        brush.fillRect(0, 0, width / 2, height);
        brush.setColor(Color.BLUE);
        brush.fillRect(width / 2, 0, width - width / 2, height);
        brush.dispose();
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }
}
