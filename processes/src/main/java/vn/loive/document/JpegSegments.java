package vn.loive.document;

import java.io.ByteArrayOutputStream;

/** Takes out of a JPEG what is written beside the picture: Exif with its place and time, XMP, IPTC, comments. */
final class JpegSegments {
    private static final int MARK = 0xFF;
    private static final int START = 0xD8;
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
        while (place + 4 <= jpeg.length && at(jpeg, place) == MARK && at(jpeg, place + 1) != SCAN) {
            int length = 2 + (at(jpeg, place + 2) << 8) + at(jpeg, place + 3);
            if (place + length > jpeg.length) {
                return jpeg;
            }
            if (!isNote(at(jpeg, place + 1))) {
                kept.write(jpeg, place, length);
            }
            place += length;
        }
        kept.write(jpeg, place, jpeg.length - place);
        return kept.toByteArray();
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
