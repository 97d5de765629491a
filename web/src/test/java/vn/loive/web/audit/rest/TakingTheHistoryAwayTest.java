package vn.loive.web.audit.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loive.shared.Pieces;

class TakingTheHistoryAwayTest {
    private static final int MOST = 500;
    private static final Map<String, String> HEADS = Map.of("reason", "Reason");

    /** A line whose other end has gone after some bytes. */
    private static final class BrokenLine extends OutputStream {
        private int left = 4_000;

        @Override
        public void write(int b) throws IOException {
            if (left-- <= 0) {
                throw new IOException("The client has gone");
            }
        }
    }

    private interface Making {
        Sheet of(OutputStream out) throws IOException;
    }

    private static Map<String, Object> reason(String text) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("reason", text);
        return line;
    }

    private static byte[] written(Making making, String... reasons) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = making.of(out)) {
            for (String reason : reasons) {
                sheet.line(reason(reason));
            }
            sheet.end();
        }
        return out.toByteArray();
    }

    private static String sheetOf(byte[] workbook) throws IOException {
        Path file = Files.createTempFile("history", ".xlsx");
        try {
            Files.write(file, workbook);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new String(
                        zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))
                                .readAllBytes(),
                        StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1"})
    void putsAnApostropheBeforeWhatASpreadsheetWouldReckon(String reason) throws IOException {
        String csv = new String(written(out -> new CsvSheet(out, HEADS), reason), StandardCharsets.UTF_8);
        assertThat(csv).contains("\"'" + reason + "\"");
    }

    @Test
    void keepsCommasQuotesAndLinesInsideTheirCell() throws IOException {
        String csv = new String(
                written(out -> new CsvSheet(out, HEADS), "Mời ghi \"số nhà\", và\nđường"), StandardCharsets.UTF_8);
        assertThat(csv).isEqualTo("\uFEFF\"Reason\"\r\n\"Mời ghi \"\"số nhà\"\", và\nđường\"\r\n");
    }

    @Test
    void makesEveryCellOfAWorkbookATextAndNeverAFormula() throws IOException {
        String sheet = sheetOf(written(out -> new XlsxSheet(out, "one", HEADS), "=1+1", "dấu \u0001 lạ"));
        assertThat(sheet).contains("t=\"inlineStr\"", "=1+1").doesNotContain("<f>", "\u0001");
    }

    @Test
    void endsAListOfObjectsOnlyWhenItIsWhole() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = new JsonSheet(out)) {
            sheet.line(reason("một"));
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("[{\"reason\":\"một\"}");
        assertThat(new String(written(JsonSheet::new, "một"), StandardCharsets.UTF_8))
                .isEqualTo("[{\"reason\":\"một\"}]");
    }

    @Test
    void leavesAWorkbookUnfinishedThatIsClosedBeforeItsEnd() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sheet sheet = new XlsxSheet(out, "one", HEADS)) {
            sheet.line(reason("một"));
        }
        String bytes = out.toString(StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("PK\u0005\u0006");
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "json"})
    void asksForNothingMoreWhenTheReaderHasGone(String format) {
        List<Integer> asked = new ArrayList<>();
        Pieces<String> pieces = new Pieces<>(MOST, last -> {
            asked.add(asked.size());
            return Collections.nCopies(MOST, "Mời ghi rõ số nhà " + asked.size());
        });

        assertThatThrownBy(() -> {
                    try (Sheet sheet = HistoryExportResource.sheet(format, "one", "vi", new BrokenLine())) {
                        for (int i = 0; i < 1_000_000; i++) {
                            sheet.line(reason(pieces.next() + " " + Integer.toHexString(i * 31)));
                        }
                    }
                })
                .hasMessage("The client has gone");
        assertThat(asked.size()).isLessThan(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void readsNoMoreOfTheRegisterWhenTheReaderHasGone(String format) {
        List<Integer> asked = new ArrayList<>();
        List<Long> told = new ArrayList<>();
        Pieces<String> register = new Pieces<>(MOST, last -> {
            asked.add(asked.size());
            return Collections.nCopies(MOST, "000.00.01.H36-261122-" + Integer.toHexString(asked.size() * 7919));
        });

        assertThatThrownBy(() -> {
                    Sending.send(
                            new BrokenLine(),
                            out -> HistoryExportResource.sheet(format, "one", "vi", out),
                            register,
                            code -> reason(code + " " + asked.size()),
                            told::add);
                })
                .hasMessage("The client has gone");
        assertThat(asked.size()).isBetween(1, 400);
        assertThat(told).singleElement().satisfies(rows -> assertThat(rows).isBetween(1L, (long) asked.size() * MOST));
    }

    @Test
    void takesEveryLineOfAListThatIsLongerThanAPiece() {
        List<Integer> taken = new ArrayList<>();
        new Pieces<Integer>(MOST, last -> after(last == null ? 0 : last)).forEachRemaining(taken::add);
        assertThat(taken).hasSize(1_200).isSorted().doesNotHaveDuplicates();
    }

    private static List<Integer> after(int last) {
        List<Integer> piece = new ArrayList<>();
        for (int i = last + 1; i <= 1_200 && piece.size() < MOST; i++) {
            piece.add(i);
        }
        return piece;
    }
}
