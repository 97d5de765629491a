package vn.loive.document;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Weighs what a PDF would unpack to, before anything reads it: a small file can hold streams that fill the memory of every
 * reader. Each stream is unpacked into nothing, also when it is packed twice.
 */
final class PdfWeight {
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "end".getBytes(StandardCharsets.US_ASCII);
    private static final int ZLIB_WITH_32K = 0x78;

    private final byte[] pdf;
    private long left;

    private PdfWeight(byte[] pdf, long most) {
        this.pdf = pdf;
        this.left = most;
    }

    static boolean isMoreThan(long most, byte[] pdf) {
        return new PdfWeight(pdf, most).exceeded();
    }

    private boolean exceeded() {
        for (int at = 0; at + STREAM.length + 4 < pdf.length && left >= 0; at++) {
            if (isAt(STREAM, at) && !(at >= END.length && isAt(END, at - END.length))) {
                int start = at + STREAM.length;
                start += pdf[start] == '\r' ? 1 : 0;
                start += pdf[start] == '\n' ? 1 : 0;
                if (pdf[start] == ZLIB_WITH_32K || (pdf[start] & 0x0f) == 8) {
                    weigh(start);
                }
            }
        }
        return left < 0;
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
