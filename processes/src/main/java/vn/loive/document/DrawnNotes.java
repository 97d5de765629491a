package vn.loive.document;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.util.Matrix;

/** Draws what lies upon a page (a filled-in field, a stamp, a signature, a mark) onto the page itself. */
final class DrawnNotes {
    private DrawnNotes() {}

    static void drawOn(PDDocument document, PDPage page, List<PDAnnotation> notes) throws IOException {
        List<PDAnnotation> seen = notes.stream().filter(DrawnNotes::isSeen).toList();
        if (seen.isEmpty()) {
            return;
        }
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            for (PDAnnotation note : seen) {
                draw(note, content);
            }
        }
    }

    private static boolean isSeen(PDAnnotation note) {
        return !(note instanceof PDAnnotationPopup)
                && !note.isHidden()
                && !note.isNoView()
                && note.getRectangle() != null
                && note.getNormalAppearanceStream() != null
                && note.getNormalAppearanceStream().getBBox() != null;
    }

    /** Lays the drawing's own box over the note's rectangle (ISO 32000-2, 12.5.5, algorithm 8). */
    private static void draw(PDAnnotation note, PDPageContentStream content) throws IOException {
        PDAppearanceStream drawing = note.getNormalAppearanceStream();
        Rectangle2D box = drawing.getBBox().transform(drawing.getMatrix()).getBounds2D();
        if (box.getWidth() == 0 || box.getHeight() == 0) {
            return;
        }
        PDRectangle place = note.getRectangle();
        AffineTransform way = AffineTransform.getTranslateInstance(place.getLowerLeftX(), place.getLowerLeftY());
        way.scale(place.getWidth() / box.getWidth(), place.getHeight() / box.getHeight());
        way.translate(-box.getX(), -box.getY());
        content.saveGraphicsState();
        content.transform(new Matrix(way));
        content.drawForm(drawing);
        content.restoreGraphicsState();
    }
}
