package vn.loive.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Prints a form as a PDF that will look the same in fifty years and can be read aloud: PDF/A-2a and PDF/UA-1, with its
 * fonts inside.
 */
public final class PrintedForm {
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";

    static {
        XRLog.setLoggerImpl(new PrintersWords());
    }

    private PrintedForm() {}

    /**
     * The form as PDF.
     *
     * @param xhtml a whole page with {@code lang}, a title and a description; fonts {@code sans} and {@code mono}; pictures
     *     as {@code data:} only
     */
    public static byte[] of(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(() -> font("DejaVuSans.ttf"), "sans", 400, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), "sans", 700, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSansMono.ttf"), "mono", 400, FontStyle.NORMAL, true);
        // a form brings everything with it
        builder.useUriResolver((base, uri) -> uri != null && uri.startsWith("data:") ? uri : null);
        builder.withProducer("Lối Về");
        builder.withHtmlContent(xhtml, null);
        builder.toStream(pdf);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("A form cannot be printed", e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String name) {
        InputStream font = PrintedForm.class.getResourceAsStream(FONTS + name);
        if (font == null) {
            throw new IllegalStateException("The font " + name + " is missing");
        }
        return font;
    }
}
