package vn.loive.reference.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingAListOfUnitsTest {
    private static final String HEAD = "code,parent_code,kind,full_name\n";
    private static final String PROVINCE = "68,,province,Tỉnh Lâm Đồng\n";

    private static UnitsFile read(String text) {
        return UnitsFile.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> told(String text) {
        return read(text).problems().stream()
                .map(problem -> problem.line() + " " + problem.key())
                .toList();
    }

    @Test
    void readsProvincesAndCommunes() {
        UnitsFile file = read("\uFEFF" + HEAD + PROVINCE + "24967,68,commune,\"Xã  Hiệp Thạnh\"\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.units()).extracting(ListedUnit::code).containsExactly("68", "24967");
        assertThat(file.units().get(1).name()).isEqualTo("Xã Hiệp Thạnh");
        assertThat(file.units().get(1).parent()).contains("68");
    }

    @Test
    void readsDatesInBothSpellings() {
        UnitsFile file = read("code,parent_code,kind,full_name,valid_from,valid_to\n"
                + "68,,province,Tỉnh Lâm Đồng,2025-07-01,\n24967,68,commune,Xã Hiệp Thạnh,1/7/2025,31/12/2026\n");

        assertThat(file.problems()).isEmpty();
        assertThat(file.units().get(0).from()).contains(LocalDate.of(2025, 7, 1));
        assertThat(file.units().get(1).from()).contains(LocalDate.of(2025, 7, 1));
        assertThat(file.units().get(1).to()).contains(LocalDate.of(2026, 12, 31));
    }

    @Test
    void readsWhichPlaceTakesOverTheOneThatEnds() {
        String head = "code,parent_code,kind,full_name,merged_into\n68,,province,Tỉnh Lâm Đồng,\n";
        String both = head + "24967,68,commune,Xã Hiệp Thạnh,24970\n24970,68,commune,Xã Đức Trọng,";

        assertThat(read(both + "\n").problems()).isEmpty();
        assertThat(read(both + "\n").units().get(1).mergedInto()).contains("24970");
        assertThat(told(both + "24967\n")).containsExactly("3 merged-ended", "4 merged-ended");
        assertThat(told(head + "24967,68,commune,Xã Hiệp Thạnh,24971\n24970,68,commune,Xã Đức Trọng,24970\n"))
                .containsExactly("3 merged-unknown", "4 merged-into-itself", "4 merged-ended");
    }

    @Test
    void tellsEveryLineThatIsWrong() {
        assertThat(told(HEAD
                        + PROVINCE
                        + "2496,68,commune,Xã Hiệp Thạnh\n"
                        + ",68,commune,Xã Đức Trọng\n"
                        + "24968,,commune,Xã Một\n"
                        + "24969,68,village,Làng Hai\n"
                        + "24970,68,commune,\n"
                        + "24971,99,ward,Phường Ba\n"
                        + "24972,68,commune\n"
                        + "68,,province,Tỉnh Lâm Đồng\n"))
                .containsExactly(
                        "3 code-digits",
                        "4 code-missing",
                        "5 parent-missing",
                        "6 kind-unknown",
                        "7 name-missing",
                        "8 parent-unknown",
                        "9 columns-differ",
                        "10 code-twice");
    }

    @Test
    void tellsDatesThatAreNone() {
        assertThat(
                        told(
                                "code,parent_code,kind,full_name,valid_from,valid_to\n"
                                        + "68,,province,Tỉnh Lâm Đồng,30/2/2026,\n01,,province,Thành phố Hà Nội,2026-07-01,2026-06-30\n"))
                .containsExactly("2 date-unreadable", "3 dates-turned");
    }

    @Test
    void countsTheLinesOfTheFileAlsoAfterEmptyOnesAndLongFields() {
        assertThat(told(HEAD + "\n" + PROVINCE + "24967,68,commune,\"Xã\nHiệp Thạnh\"\n24968,68,village,Làng\n"))
                .containsExactly("6 kind-unknown");
    }

    @Test
    void namesMissingAndUnknownColumns() {
        assertThat(told("code,kind,full_name,note\n68,province,Tỉnh Lâm Đồng,x\n"))
                .containsExactly("1 column-missing", "1 column-unknown");
    }

    @Test
    void refusesAnEmptyFileAndAnotherEncoding() {
        assertThat(told(""))
                .containsExactly("1 column-missing", "1 column-missing", "1 column-missing", "1 column-missing");
        assertThat(told(HEAD)).containsExactly("0 empty");
        byte[] latin = (HEAD + "68,,province,T\u00ednh\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(UnitsFile.read(latin).problems()).extracting(Problem::line).containsExactly(2L);
    }

    @Test
    void tellsWhereAQuotationMarkIsNotClosed() {
        assertThat(told(HEAD + PROVINCE + "24967,68,commune,\"Xã Hiệp Thạnh\n24968,68,commune,Xã Một\n"))
                .containsExactly("3 not-a-line");
    }

    @Test
    void speaksBothLanguages() {
        assertThat(new UnitWords().say(Problem.at(7, "name-missing")))
                .isEqualTo("dòng 7 — line 7: thiếu tên — the name is missing");
    }
}
