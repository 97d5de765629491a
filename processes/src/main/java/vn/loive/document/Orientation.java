package vn.loive.document;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * How a camera was held, by the Exif note in a JPEG: 1 upright, 2 to 8 turned or mirrored. All that a camera writes beside
 * the picture is thrown away, so the picture itself has to be turned.
 *
 * @param value as in Exif 2.32, tag 0x0112
 */
record Orientation(int value) {
    static final Orientation UPRIGHT = new Orientation(1);

    private static final int TAG = 0x0112;
    private static final int SOI = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int SCAN = 0xFFDA;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    static Orientation ofJpeg(byte[] jpeg) {
        try {
            return find(ByteBuffer.wrap(jpeg));
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return UPRIGHT;
        }
    }

    private static Orientation find(ByteBuffer jpeg) {
        if (word(jpeg) != SOI) {
            return UPRIGHT;
        }
        for (int marker = word(jpeg); marker != SCAN; marker = word(jpeg)) {
            int length = word(jpeg) - 2;
            ByteBuffer segment = jpeg.slice(jpeg.position(), length);
            if (marker == APP1 && startsWithExif(segment)) {
                return inTiff(segment.slice());
            }
            jpeg.position(jpeg.position() + length);
        }
        return UPRIGHT;
    }

    private static boolean startsWithExif(ByteBuffer segment) {
        byte[] head = new byte[EXIF.length];
        if (segment.remaining() < head.length) {
            return false;
        }
        segment.get(head);
        return java.util.Arrays.equals(head, EXIF);
    }

    private static Orientation inTiff(ByteBuffer tiff) {
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = word(tiff);
        for (int i = 0; i < entries; i++) {
            int entry = tiff.position();
            if (word(tiff) == TAG) {
                int value = Short.toUnsignedInt(tiff.getShort(entry + 8));
                return value >= 1 && value <= 8 ? new Orientation(value) : UPRIGHT;
            }
            tiff.position(entry + 12);
        }
        return UPRIGHT;
    }

    private static int word(ByteBuffer buffer) {
        return Short.toUnsignedInt(buffer.getShort());
    }

    /** Whether width and height change places. */
    boolean liesOnItsSide() {
        return value >= 5;
    }

    /** Turns a picture of this width and height upright, its corner at zero. */
    AffineTransform upright(double width, double height) {
        return switch (value) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
