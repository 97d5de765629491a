package vn.loive.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Weighs what the streams of an opened PDF unpack to, as every reader would see them: decrypted, and through every filter
 * but those that make pictures. Whatever is unpacked on the way counts too.
 */
final class PdfWeight {
    /** Compressed pictures grow by points, which is looked at where they are painted. */
    private static final Set<COSName> PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.JPX_DECODE,
            COSName.JBIG2_DECODE,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION);

    private static final int MOST_FILTERS = 8;

    private long left;

    private PdfWeight(long most) {
        this.left = most;
    }

    static boolean isMoreThan(long most, PDDocument document) throws IOException {
        PdfWeight weight = new PdfWeight(most);
        for (COSObjectKey key :
                List.copyOf(document.getDocument().getXrefTable().keySet())) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && weight.isTooMuch(stream)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTooMuch(COSStream stream) throws IOException {
        List<COSName> filters = filters(stream);
        if (filters.size() > MOST_FILTERS) {
            return true;
        }
        InputStream packed = stream.createRawInputStream();
        try {
            for (int i = 0; i < filters.size() && !PICTURES.contains(filters.get(i)) && left >= 0; i++) {
                boolean last = i + 1 == filters.size();
                ByteArrayOutputStream kept = new ByteArrayOutputStream();
                FilterFactory.INSTANCE
                        .getFilter(filters.get(i))
                        .decode(packed, new Scales(last ? OutputStream.nullOutputStream() : kept), stream, i);
                packed = new ByteArrayInputStream(kept.toByteArray());
            }
        } catch (IOException | RuntimeException brokenOrTooMuch) {
            // what was unpacked until here has been counted; whether it is broken is seen where it is needed
        }
        return left < 0;
    }

    private static List<COSName> filters(COSStream stream) {
        COSBase filters = stream.getFilters();
        if (filters instanceof COSName one) {
            return List.of(one);
        }
        return filters instanceof COSArray several
                ? several.toList().stream()
                        .filter(COSName.class::isInstance)
                        .map(COSName.class::cast)
                        .toList()
                : List.of();
    }

    /** Counts what goes through and stops at the limit. */
    private final class Scales extends OutputStream {
        private final OutputStream out;

        Scales(OutputStream out) {
            this.out = out;
        }

        @Override
        public void write(int one) throws IOException {
            count(1);
            out.write(one);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            count(length);
            out.write(bytes, from, length);
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new IOException("too much");
            }
        }
    }
}
