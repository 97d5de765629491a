package vn.loive.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import vn.loive.shared.Result;

/**
 * Makes a new PDF of the pages of another: only what is seen on paper comes along. Scripts, actions, enclosed files, links,
 * forms and what the document says of its maker stay behind, because nothing but pages is taken.
 */
final class SafePdf {
    static final int MOST_PAGES = 200;

    /** What all streams together may unpack to. */
    static final long MOST_UNPACKED = 400L * 1024 * 1024;

    /** In which all pages together may be drawn; a plan of a whole town has some hundred thousand. */
    static final long MOST_STEPS = 3_000_000;

    private static final COSName USER_UNIT = COSName.getPDFName("UserUnit");

    private SafePdf() {}

    /** The new PDF, or {@code pdf-locked}, {@code pdf-broken}, {@code pdf-too-long} (most pages), {@code pdf-too-heavy}. */
    static Result<Paper> of(Paper paper) {
        if (PackedWeight.isMoreThan(MOST_UNPACKED, paper.content())) {
            return AttachmentRules.refused("pdf-too-heavy");
        }
        try (PDDocument source = Loader.loadPDF(paper.content())) {
            if (source.getNumberOfPages() == 0) {
                return AttachmentRules.refused("pdf-broken");
            }
            if (source.getNumberOfPages() > MOST_PAGES) {
                return AttachmentRules.refused("pdf-too-long", MOST_PAGES);
            }
            // what was encrypted could not be weighed before
            if (PdfWeight.isMoreThan(MOST_UNPACKED, source) || PageWork.isMoreThan(MOST_STEPS, source)) {
                return AttachmentRules.refused("pdf-too-heavy");
            }
            return Result.done(paper.as(AcceptedType.PDF, rebuilt(source)));
        } catch (InvalidPasswordException locked) {
            return AttachmentRules.refused("pdf-locked");
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            return AttachmentRules.refused("pdf-broken");
        }
    }

    private static byte[] rebuilt(PDDocument source) throws IOException {
        drawFields(source);
        try (PDDocument target = new PDDocument()) {
            for (PDPage page : source.getPages()) {
                target.addPage(bare(page));
                DrawnNotes.drawOn(target, target.getPage(target.getNumberOfPages() - 1), page.getAnnotations());
            }
            HiddenInPdf.takeOut(target.getDocumentCatalog().getCOSObject());
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            target.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        }
    }

    /** What was filled into a form is drawn by some programs only when it is looked at. */
    private static void drawFields(PDDocument source) {
        PDAcroForm form = source.getDocumentCatalog().getAcroForm();
        if (form != null && form.getNeedAppearances()) {
            try {
                form.refreshAppearances();
            } catch (IOException | RuntimeException noSuchFont) {
                // then the field stays as it was drawn before
            }
        }
    }

    /** The page with its content and what that needs, and nothing else; nothing is unpacked. */
    private static PDPage bare(PDPage page) {
        COSDictionary from = page.getCOSObject();
        COSDictionary to = new COSDictionary();
        to.setItem(COSName.TYPE, COSName.PAGE);
        keep(from.getItem(COSName.CONTENTS), COSName.CONTENTS, to);
        keep(from.getItem(COSName.GROUP), COSName.GROUP, to);
        keep(from.getItem(USER_UNIT), USER_UNIT, to);
        PDPage bare = new PDPage(to);
        PDResources resources = page.getResources();
        bare.setResources(resources == null ? new PDResources() : resources);
        bare.setMediaBox(page.getMediaBox());
        bare.setCropBox(page.getCropBox());
        bare.setRotation(page.getRotation());
        return bare;
    }

    private static void keep(@org.jspecify.annotations.Nullable COSBase item, COSName name, COSDictionary to) {
        if (item != null) {
            to.setItem(name, item);
        }
    }
}
