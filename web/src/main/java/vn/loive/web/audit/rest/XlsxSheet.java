package vn.loive.web.audit.rest;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet; every cell is a text by its type and never a formula, and lines leave the memory early. */
final class XlsxSheet implements Sheet {
    /** What a cell of this format can hold. */
    private static final int LONGEST = 32_767;

    private static final int LINES_TOGETHER = 200;

    private final Gate gate;
    private final Workbook book;
    private final Worksheet sheet;
    private int row;

    XlsxSheet(OutputStream out, String name, Map<String, String> heads) throws IOException {
        gate = new Gate(out);
        book = new Workbook(gate, "Loi Ve", "1.0");
        sheet = book.newWorksheet(name);
        write(heads);
    }

    @Override
    public void line(Map<String, Object> values) throws IOException {
        write(values);
    }

    private void write(Map<String, ?> values) throws IOException {
        int column = 0;
        for (Object value : values.values()) {
            String text = Cells.text(value);
            sheet.inlineString(row, column, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            column++;
        }
        row++;
        if (row % LINES_TOGETHER == 0) {
            sheet.flush();
        }
    }

    @Override
    public void end() throws IOException {
        book.finish();
        gate.shut();
    }

    /** Lets go of the packer's memory; after the end, or a broken line, nothing more is sent. */
    @Override
    public void close() throws IOException {
        gate.shut();
        book.close();
    }

    /** The way to the response, which can be shut. */
    private static final class Gate extends FilterOutputStream {
        private boolean shut;

        Gate(OutputStream out) {
            super(out);
        }

        void shut() {
            shut = true;
        }

        @Override
        public void write(int b) throws IOException {
            if (!shut) {
                out.write(b);
            }
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            if (!shut) {
                out.write(bytes, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (!shut) {
                out.flush();
            }
        }

        /** The stream is the response's own. */
        @Override
        public void close() {}
    }
}
