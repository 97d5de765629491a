package vn.loive.document;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Weighs what a PDF would unpack to, before anything reads it: a small file can hold streams that fill the memory of every
 * reader. Each stream is unpacked into nothing, also when it is packed twice. No byte is unpacked more often than a few
 * times: many streams that begin before one long tail are as heavy as a file that unpacks to too much.
 */
final class PackedWeight {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "end".getBytes(StandardCharsets.US_ASCII);
    private static final int ZLIB_WITH_32K = 0x78;

    /** How often the file may be read in all, from one beginning of a stream or another. */
    private static final int READINGS = 3;

    private final byte[] pdf;
    private long left;
    private long readable;

    private PackedWeight(byte[] pdf, long most) {
        this.pdf = pdf;
        this.left = most;
        this.readable = (long) READINGS * pdf.length + 1024 * 1024;
    }

    static boolean isMoreThan(long most, byte[] pdf) {
        return new PackedWeight(pdf, most).exceeded();
    }

    private boolean exceeded() {
        for (int at = 0; at + STREAM.length + 4 < pdf.length && isLight(); at++) {
            if (isAt(STREAM, at) && !(at >= END.length && isAt(END, at - END.length))) {
                int start = at + STREAM.length;
                start += pdf[start] == '\r' ? 1 : 0;
                start += pdf[start] == '\n' ? 1 : 0;
                if (pdf[start] == ZLIB_WITH_32K || (pdf[start] & 0x0f) == 8) {
                    weigh(start);
                }
            }
        }
        return !isLight();
    }

    private boolean isLight() {
        return left >= 0 && readable >= 0;
    }

    private boolean isAt(byte[] word, int at) {
        return pdf[at] == word[0] && java.util.Arrays.equals(pdf, at, at + word.length, word, 0, word.length);
    }

    private void weigh(int start) {
        Inflater outer = new Inflater();
        Inflater inner = new Inflater();
        byte[] unpacked = new byte[65536];
        byte[] nothing = new byte[65536];
        boolean twice = true;
        try {
            outer.setInput(pdf, start, pdf.length - start);
            int count;
            while (left >= 0 && (count = outer.inflate(unpacked)) > 0) {
                left -= count;
                twice = twice && weighInner(inner, unpacked, count, nothing);
            }
        } catch (DataFormatException notPackedOrBroken) {
            // what was unpacked until here has been counted
        } finally {
            readable -= outer.getBytesRead();
            outer.end();
            inner.end();
        }
    }

    private boolean weighInner(Inflater inner, byte[] packed, int count, byte[] nothing) {
        inner.setInput(packed, 0, count);
        try {
            int more;
            while (left >= 0 && (more = inner.inflate(nothing)) > 0) {
                left -= more;
            }
            return !inner.finished();
        } catch (DataFormatException onlyOnce) {
            return false;
        }
    }
}
