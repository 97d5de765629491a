package vn.loive.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDICCBased;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Reads a JPEG in the four colours of print (CMYK, or YCCK as Adobe writes it), which scanners of copy shops make and which
 * Java does not read. PDFBox knows both for its own pictures; what it is not told is the profile beside the points.
 */
final class FourColours {
    private static final int ICC = 0xE2;
    private static final int ADOBE = 0xEE;
    private static final byte[] PROFILE = "ICC_PROFILE\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    private FourColours() {}

    static boolean areIn(byte[] jpeg) {
        return JpegSegments.frame(jpeg).filter(frame -> frame[9] == 4).isPresent();
    }

    /** The picture in the colours of a screen, only each so manieth point of it. */
    static BufferedImage read(byte[] jpeg, int step) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDImageXObject picture = PDImageXObject.createFromByteArray(document, jpeg, "");
            Optional<PDColorSpace> colours = colours(document, jpeg);
            if (colours.isPresent()) {
                picture.setColorSpace(colours.get());
            }
            picture.setDecode(inkFrom(JpegSegments.all(jpeg, ADOBE).isEmpty() ? 0 : 1));
            return picture.getImage(null, step);
        }
    }

    /** Adobe's programs, and all after them, write how much paper stays white instead of how much ink there is. */
    private static COSArray inkFrom(int none) {
        COSArray range = new COSArray();
        for (int colour = 0; colour < 4; colour++) {
            range.add(new COSFloat(none));
            range.add(new COSFloat(1 - none));
        }
        return range;
    }

    private static Optional<PDColorSpace> colours(PDDocument document, byte[] jpeg) throws IOException {
        ByteArrayOutputStream profile = new ByteArrayOutputStream();
        for (byte[] part : JpegSegments.all(jpeg, ICC)) {
            // mark, length, name, number and count come before
            int head = 4 + PROFILE.length + 2;
            if (JpegSegments.isCalled(part, PROFILE) && part.length > head) {
                profile.write(part, head, part.length - head);
            }
        }
        if (profile.size() == 0) {
            return Optional.empty();
        }
        PDStream kept = new PDStream(document, new ByteArrayInputStream(profile.toByteArray()));
        kept.getCOSObject().setInt(COSName.N, PDDeviceCMYK.INSTANCE.getNumberOfComponents());
        kept.getCOSObject().setItem(COSName.ALTERNATE, COSName.DEVICECMYK);
        COSArray named = new COSArray();
        named.add(COSName.ICCBASED);
        named.add(kept);
        return Optional.of(PDICCBased.create(named, null));
    }
}
