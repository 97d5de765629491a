package vn.loive.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.time.api.Dates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loive.shared.PersonName;
import vn.loive.shared.Refusal;

class ReadingWhatPeopleTypeTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String LETTERS =
            "aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợ" + "úùủũụứừửữựýỳỷỹỵ";

    private final List<Refusal> refusals = new ArrayList<>();

    private String read(String path, String typed) {
        Map<String, String> tidy = new LinkedHashMap<>();
        refusals.clear();
        new FieldReader(ApplicationForm.field(path).orElseThrow(), TODAY).read(typed, tidy, refusals);
        return tidy.getOrDefault(path, "");
    }

    private List<String> said(String path, String typed) {
        read(path, typed);
        return refusals.stream().map(Refusal::code).toList();
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars(LETTERS.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(12);
    }

    @Property(tries = 300)
    void aNameIsTheSameComposedOrDecomposedAndWithWhateverSpaces(
            @ForAll("words") String family, @ForAll("words") String given, @ForAll("spaces") String space) {
        String name = family + " " + given;
        String decomposed = Normalizer.normalize(family + space + given, Normalizer.Form.NFD);
        assertThat(read("person.name", space + decomposed + space)).isEqualTo(name);
        assertThat(read("person.name", read("person.name", decomposed))).isEqualTo(name);
    }

    @Provide
    Arbitrary<String> spaces() {
        return Arbitraries.strings()
                .withChars(' ', '\u00a0', '\u202f', '\t')
                .ofMinLength(1)
                .ofMaxLength(3);
    }

    @Provide
    Arbitrary<String> subscribers() {
        return Arbitraries.strings().numeric().ofLength(9).filter(digits -> !digits.startsWith("0"));
    }

    @Property(tries = 300)
    void aPhoneNumberIsTheSameInEverySpelling(@ForAll("subscribers") String rest) {
        String grouped = rest.substring(0, 3) + " " + rest.substring(3, 6) + "." + rest.substring(6);
        for (String typed :
                List.of("0" + rest, "+84" + rest, "84 " + grouped, "0084" + rest, "(+84) 0" + grouped, "0" + grouped)) {
            assertThat(read("applicant.phone", typed)).as(typed).isEqualTo("0" + rest);
        }
    }

    @Provide
    Arbitrary<String> unseen() {
        return Arbitraries.strings()
                .withChars('\u200b', '\u200e', '\u202a', '\u202c', '\u2060', '\ufeff')
                .ofMaxLength(2);
    }

    /** A telephone's list of contacts copies signs that nobody sees. */
    @Property(tries = 200)
    void whatNobodySeesChangesNothing(
            @ForAll("unseen") String unseen, @ForAll("subscribers") String rest, @ForAll("words") String name) {
        String phone = unseen + "+84" + unseen + " " + rest.substring(0, 3) + "\u2011" + rest.substring(3) + unseen;
        assertThat(read("applicant.phone", phone)).isEqualTo("0" + rest);
        assertThat(read("person.name", unseen + name + unseen)).isEqualTo(name);
    }

    /** Whatever is typed: it becomes tidy, or is refused with a reason; and tidy stays tidy. */
    @Property(tries = 500)
    void whateverIsTypedIsTakenOrRefusedAndTidyStaysTidy(@ForAll String typed) {
        for (String path : List.of("person.name", "applicant.phone", "person.identityNumber", "person.birthDate")) {
            String tidy = read(path, typed);
            if (tidy.isEmpty()) {
                assertThat(refusals.isEmpty()).isEqualTo(PersonName.tidy(typed).isEmpty());
            } else {
                assertThat(refusals).isEmpty();
                assertThat(read(path, tidy)).isEqualTo(tidy);
            }
        }
    }

    @Property(tries = 300)
    void aNameIsFoundWithoutItsMarksHoweverItIsComposed(@ForAll("words") String family, @ForAll("words") String given) {
        String name = family + " " + given;
        String bare = PersonName.searchable(Normalizer.normalize(name, Normalizer.Form.NFD));
        assertThat(bare).matches("[a-z]+ [a-z]+").isEqualTo(PersonName.searchable(name.toUpperCase(Locale.ROOT)));
    }

    @Provide
    Arbitrary<String> numbers() {
        return Arbitraries.strings().numeric().ofLength(12);
    }

    @Property(tries = 300)
    void anIdentityNumberIsItsTwelveDigitsHoweverTheyAreGrouped(
            @ForAll("numbers") String digits, @ForAll("spaces") String space) {
        String grouped = digits.substring(0, 3) + space + digits.substring(3, 6) + "." + digits.substring(6) + space;
        assertThat(read("person.identityNumber", grouped)).isEqualTo(digits);
        assertThat(said("person.identityNumber", digits.substring(1))).containsExactly("identity-number-12-digits");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Dates.dates().between(LocalDate.of(1900, 1, 1), TODAY);
    }

    @Property(tries = 300)
    void aDayIsTheSameInEverySpelling(@ForAll("days") LocalDate day) {
        int d = day.getDayOfMonth();
        int m = day.getMonthValue();
        int y = day.getYear();
        for (String typed : List.of(
                day.toString(),
                d + "/" + m + "/" + y,
                d + " - " + m + " - " + y,
                String.format(Locale.ROOT, "%02d.%02d.%d", d, m, y),
                d + "\u00a0" + m + "\u00a0" + y,
                String.format(Locale.ROOT, "%02d%02d%d", d, m, y),
                "Ngày " + d + " tháng " + m + " năm " + y,
                Normalizer.normalize(d + " tháng " + m + ", " + y, Normalizer.Form.NFD))) {
            assertThat(read("person.birthDate", typed)).as(typed).isEqualTo(day.toString());
        }
    }

    @ParameterizedTest
    @CsvSource({"29/2/2004, 2004-02-29", "29 / 2 / 2000, 2000-02-29", "1.1.1990, 1990-01-01"})
    void aLeapDayIsADayLikeOthers(String typed, String day) {
        assertThat(read("person.birthDate", typed)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/2/2003", "31/4/1990", "0/1/1990", "1/13/1990", "hôm qua", "12/4/75", "1990"})
    void whatIsNoDayIsSaidToBeNone(String typed) {
        assertThat(said("person.birthDate", typed)).containsExactly("not-a-date");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Minh", "Y'Bhiăn Niê", "H’Hen Niê", "Lê-Nguyễn Thị Ngọc", "Ân"})
    void aNameMayBeOneWordOrHaveApostrophesAndHyphens(String name) {
        assertThat(read("person.name", name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nam 2", "<b>Nam</b>", "...", "Nam;"})
    void aNameHasNoFiguresOrSignsOfAMachine(String name) {
        assertThat(said("person.name", name)).containsExactly("not-a-name");
    }

    @Property(tries = 50)
    void aNameOfTwoHundredLettersIsTakenAndALongerOneIsNot(@ForAll("words") String word) {
        String long200 = word.repeat(200).substring(0, 200);
        assertThat(read("person.name", long200)).isEqualTo(long200);
        assertThat(said("person.name", long200 + "a")).containsExactly("too-long");
    }

    @ParameterizedTest
    @CsvSource({"12, 12", "12 tháng, 12", "6 Tháng, 6", "36 months, 36"})
    void monthsMayBeSaidWithTheirWord(String typed, String months) {
        assertThat(read("plan.months", typed)).isEqualTo(months);
    }
}
