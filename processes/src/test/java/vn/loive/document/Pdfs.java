package vn.loive.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationSquare;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;

/** PDFs with what must not come along, and eyes to look at what did. */
final class Pdfs {
    static final String SECRET = "THE-HIDDEN-WORD";

    private Pdfs() {}

    /** Does something to a document before it is written. */
    interface Change {
        void make(PDDocument document) throws IOException;
    }

    /** One page that says "Result", changed. */
    static byte[] with(Change change) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 500);
                content.showText("Result");
                content.endText();
            }
            change.make(document);
            document.save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Map<String, Change> hidden() {
        return Map.of(
                "a script on opening",
                        document -> document.getDocumentCatalog()
                                .setOpenAction(new PDActionJavaScript("app.alert('" + SECRET + "')")),
                "a script by name",
                        document -> {
                            COSStream script = document.getDocument().createCOSStream();
                            script.setItem(COSName.JS, new COSString(SECRET));
                            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Scripts"), script);
                        },
                "a program to start",
                        document -> {
                            PDActionLaunch launch = new PDActionLaunch();
                            launch.setF(SECRET);
                            PDPageAdditionalActions actions = new PDPageAdditionalActions();
                            actions.setO(launch);
                            document.getPage(0).setActions(actions);
                        },
                "a link to elsewhere",
                        document -> {
                            PDActionURI elsewhere = new PDActionURI();
                            elsewhere.setURI("https://example.vn/" + SECRET);
                            PDAnnotationLink link = new PDAnnotationLink();
                            link.setRectangle(new PDRectangle(10, 10, 50, 50));
                            link.setAction(elsewhere);
                            document.getPage(0).getAnnotations().add(link);
                        },
                "a file inside", Pdfs::enclose,
                "its maker", document -> document.getDocumentInformation().setAuthor(SECRET),
                "notes on the document",
                        document -> document.getDocumentCatalog().setMetadata(notes(document)),
                "notes on a page", document -> document.getPage(0).setMetadata(notes(document)),
                "notes on a font",
                        document -> document.getPage(0)
                                .getResources()
                                .getCOSObject()
                                .getCOSDictionary(COSName.FONT)
                                .getCOSDictionary(document.getPage(0)
                                        .getResources()
                                        .getFontNames()
                                        .iterator()
                                        .next())
                                .setItem(COSName.METADATA, notes(document)));
    }

    private static PDMetadata notes(PDDocument document) throws IOException {
        PDMetadata notes = new PDMetadata(document, new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8)));
        return notes;
    }

    private static void enclose(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile(SECRET + ".exe");
        file.setEmbeddedFile(
                new PDEmbeddedFile(document, new ByteArrayInputStream(SECRET.getBytes(StandardCharsets.UTF_8))));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of(SECRET, file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    /** A red square laid upon the page, as stamps and signatures are. */
    static void stamp(PDDocument document) throws IOException {
        PDAnnotationSquare stamp = new PDAnnotationSquare();
        stamp.setRectangle(new PDRectangle(100, 100, 200, 200));
        stamp.setInteriorColor(new PDColor(new float[] {1, 0, 0}, PDDeviceRGB.INSTANCE));
        stamp.setContents(SECRET);
        stamp.constructAppearances(document);
        document.getPage(0).getAnnotations().add(stamp);
    }

    static Change photograph(byte[] jpeg) {
        return document -> {
            try (PDPageContentStream content = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                content.drawImage(JPEGFactory.createFromByteArray(document, jpeg), 100, 100, 200, 100);
            }
        };
    }

    static void lock(PDDocument document, String openWith) {
        try {
            document.protect(new StandardProtectionPolicy("owner", openWith, new AccessPermission()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** A page whose content unpacks to that many million zeros. */
    static Change bomb(int millions, boolean twice) {
        return document -> {
            COSStream content = document.getDocument().createCOSStream();
            content.setItem(COSName.FILTER, COSName.FLATE_DECODE);
            try (OutputStream raw = content.createRawOutputStream();
                    OutputStream first = new DeflaterOutputStream(raw);
                    OutputStream packed = twice ? new DeflaterOutputStream(first) : first) {
                byte[] million = new byte[1_000_000];
                for (int i = 0; i < millions; i++) {
                    packed.write(million);
                }
            }
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, content);
        };
    }

    /** A form on the page that draws another so many times, which draws the next as often, so deep. */
    static Change formsWithinForms(int times, int deep) {
        return document -> {
            PDFormXObject drawn = form(document, "0 0 m 9 9 l S ", null);
            for (int i = 0; i < deep; i++) {
                drawn = form(document, "/X Do ".repeat(times), drawn);
            }
            try (PDPageContentStream content = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true)) {
                content.drawForm(drawn);
            }
        };
    }

    private static PDFormXObject form(PDDocument document, String content, @Nullable PDFormXObject within)
            throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(100, 100));
        PDResources resources = new PDResources();
        if (within != null) {
            resources.put(COSName.getPDFName("X"), within);
        }
        form.setResources(resources);
        try (OutputStream out = form.getContentStream().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).strip();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static BufferedImage seen(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImage(page);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static int pages(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Everything in the file, its streams unpacked. */
    static String insides(byte[] pdf) {
        StringBuilder all = new StringBuilder();
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (var object : document.getDocument().getXrefTable().keySet()) {
                var value = document.getDocument().getObjectFromPool(object).getObject();
                all.append(value).append('\n');
                if (value instanceof COSStream stream) {
                    stream.createInputStream().transferTo(out);
                }
            }
            return all + out.toString(java.nio.charset.StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
