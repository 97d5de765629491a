package vn.loive.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Counts the steps in which pages are drawn, forms within forms too: a file of five kilobytes can draw a form forty times
 * that draws another forty times, and whoever opens it waits for ever.
 */
final class PageWork extends PDFStreamEngine {
    private long left;

    private PageWork(long most) {
        this.left = most;
        addOperator(new DrawObject(this));
    }

    static boolean isMoreThan(long most, PDDocument document) {
        PageWork work = new PageWork(most);
        for (PDPage page : document.getPages()) {
            try {
                work.processPage(page);
            } catch (TooMuch much) {
                return true;
            } catch (IOException | RuntimeException unreadable) {
                // whoever looks at the page sees what can be read of it
            }
        }
        return false;
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        left--;
        if (left < 0) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }

    /** Not one of those that a page goes on after. */
    private static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch() {
            super("more steps than a page has", null, false, false);
        }
    }
}
