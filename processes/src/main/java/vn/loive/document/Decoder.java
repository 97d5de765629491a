package vn.loive.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.loive.shared.Result;

/**
 * Program: reads files of strangers one after the other from its input and answers each with a file that may be kept, or
 * why there is none. It runs in a {@link Box}, knows nothing of the portal, and is ended whenever it takes too long.
 */
public final class Decoder {
    private final HeicPictures heic;

    Decoder(Map<String, String> settings) {
        heic = new HeicPictures(settings);
    }

    public static void main(String[] arguments) throws IOException {
        DataOutputStream out = new DataOutputStream(new FileOutputStream(FileDescriptor.out));
        // what a library prints is no part of an answer
        System.setOut(System.err);
        Decoder decoder = new Decoder(Map.of("LOIVE_HEIF_CONVERT", arguments.length == 0 ? "" : arguments[0]));
        decoder.warmUp();
        out.writeByte(PaperWire.READY);
        out.flush();
        DataInputStream in = new DataInputStream(System.in);
        while (true) {
            try {
                PaperWire.answer(decoder.safe(PaperWire.receive(in)), out);
            } catch (EOFException nobodyAsksAnyMore) {
                return;
            }
        }
    }

    Result<Paper> safe(Paper paper) {
        return switch (paper.type()) {
            case PDF -> SafePdf.of(paper);
            case JPEG -> SafePicture.of(paper, Orientation.ofJpeg(paper.content()));
            case PNG -> SafePicture.of(paper, Orientation.UPRIGHT);
            // the decoder has turned it already
            case HEIC -> heic.asJpeg(paper).then(jpeg -> SafePicture.of(jpeg, Orientation.UPRIGHT));
        };
    }

    /** Loads what every file needs, before one is there. */
    private void warmUp() throws IOException {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        ImageIO.setUseCache(false);
        ImageIO.write(new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB), "jpg", picture);
        safe(new Paper("", AcceptedType.JPEG, picture.toByteArray()));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(pdf);
        }
        safe(new Paper("", AcceptedType.PDF, pdf.toByteArray()));
    }
}
