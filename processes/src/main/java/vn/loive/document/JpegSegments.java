package vn.loive.document;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What is written in a JPEG beside the picture, and the picture without it: Exif with its place and time, XMP, IPTC, comments. */
final class JpegSegments {
    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
    private static final int END = 0xD9;
    private static final int SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int ICC = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;

    private JpegSegments() {}

    /** The same picture without; a file that is not a JPEG comes back as it is. */
    static byte[] withoutNotes(byte[] jpeg) {
        if (jpeg.length < 4 || at(jpeg, 0) != MARK || at(jpeg, 1) != START) {
            return jpeg;
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(jpeg.length);
        kept.write(jpeg, 0, 2);
        int place = 2;
        for (byte[] segment : all(jpeg)) {
            if (!isNote(at(segment, 1))) {
                kept.write(segment, 0, segment.length);
            }
            place += segment.length;
        }
        kept.write(jpeg, place, jpeg.length - place);
        return kept.toByteArray();
    }

    /** The segments of one kind, each with its mark and length. */
    static List<byte[]> all(byte[] jpeg, int marker) {
        return all(jpeg).stream().filter(segment -> at(segment, 1) == marker).toList();
    }

    /** The segment that says how large the picture is and of how many colours. */
    static Optional<byte[]> frame(byte[] jpeg) {
        return all(jpeg).stream()
                .filter(segment -> isFrame(at(segment, 1)) && segment.length > 9)
                .findFirst();
    }

    /** How often the picture is gone over: a progressive one is painted again by each scan, however little it brings. */
    static int scans(byte[] jpeg) {
        int scans = 0;
        int place = 2;
        while (place + 4 <= jpeg.length) {
            int marker = at(jpeg, place + 1);
            if (at(jpeg, place) != MARK || marker == MARK) {
                place++;
            } else if (marker == END) {
                break;
            } else if (marker <= 0x01 || (marker >= 0xD0 && marker <= START)) {
                // a point that looks like a mark, or a mark without a length
                place += 2;
            } else {
                scans += marker == SCAN ? 1 : 0;
                place += 2 + (at(jpeg, place + 2) << 8) + at(jpeg, place + 3);
            }
        }
        return scans;
    }

    static boolean isCalled(byte[] segment, byte[] name) {
        return segment.length >= 4 + name.length && Arrays.equals(segment, 4, 4 + name.length, name, 0, name.length);
    }

    /** All whole segments before the points. */
    private static List<byte[]> all(byte[] jpeg) {
        List<byte[]> segments = new ArrayList<>();
        int place = 2;
        while (place + 4 <= jpeg.length && at(jpeg, place) == MARK && at(jpeg, place + 1) != SCAN) {
            int end = place + 2 + (at(jpeg, place + 2) << 8) + at(jpeg, place + 3);
            if (end > jpeg.length) {
                break;
            }
            segments.add(Arrays.copyOfRange(jpeg, place, end));
            place = end;
        }
        return segments;
    }

    /** C0 to CF but for the three that are tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** How the colours are to be understood is no note. */
    private static boolean isNote(int marker) {
        boolean application = marker > APP0 && marker <= APP15 && marker != ICC && marker != ADOBE;
        return application || marker == COMMENT;
    }

    private static int at(byte[] jpeg, int place) {
        return Byte.toUnsignedInt(jpeg[place]);
    }
}
