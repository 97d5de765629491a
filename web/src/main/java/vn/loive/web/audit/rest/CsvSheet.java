package vn.loive.web.audit.rest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** RFC 4180 in UTF-8 with its mark, each value in quotes; what a spreadsheet would reckon gets an apostrophe in front. */
final class CsvSheet implements Sheet {
    private static final String RECKONED = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private final Writer out;

    CsvSheet(OutputStream out, Map<String, String> heads) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.out.write('\uFEFF');
        write(heads.values());
    }

    @Override
    public void line(Map<String, Object> values) throws IOException {
        write(values.values());
    }

    private void write(Collection<?> cells) throws IOException {
        out.write(cells.stream().map(cell -> quoted(Cells.text(cell))).collect(Collectors.joining(",")));
        out.write("\r\n");
    }

    private static String quoted(String text) {
        return '"' + harmless(text).replace("\"", "\"\"") + '"';
    }

    static String harmless(String text) {
        return !text.isEmpty() && RECKONED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    /** The stream is the response's own. */
    @Override
    public void close() {}
}
