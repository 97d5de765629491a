package vn.loive.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loive.shared.Refusal;

class CountingAgesOnTheDayOfFilingTest {
    private static final LocalDate FILED = LocalDate.of(2026, 11, 22);

    private static List<String> said(String relation, LocalDate born, LocalDate filedOn, String... agreed) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "applicant.relation", relation, "person.birthDate", born.toString(), "person.identityNumber", "1"));
        for (String consent : agreed) {
            answers.put(consent, "yes");
        }
        return Ages.refusals(answers, filedOn).stream().map(Refusal::code).toList();
    }

    @ParameterizedTest
    @CsvSource({"mother, 2014-11-23", "guardian, 2020-01-01", "self, 2015-01-01"})
    void aChildUnderTwelveIsLedElsewhereWhoeverAsks(String relation, LocalDate born) {
        assertThat(said(relation, born, FILED)).containsExactly("person-too-young");
    }

    @ParameterizedTest
    @CsvSource({
        "self, child-needs-parent",
        "husband, child-needs-parent",
        "child, child-needs-parent",
        "mother,",
        "guardian,"
    })
    void fromTwelveToUnderEighteenOnlyAParentOrGuardianFiles(String relation, String code) {
        for (LocalDate born : List.of(FILED.minusYears(12), FILED.minusYears(18).plusDays(1))) {
            assertThat(said(relation, born, FILED)).isEqualTo(code == null ? List.of() : List.of(code));
        }
    }

    @Test
    void anAdultHasToAgreeThatSomebodyElseFiles() {
        LocalDate born = FILED.minusYears(18);
        assertThat(said("mother", born, FILED)).containsExactly("consent-missing");
        assertThat(said("mother", born, FILED, "consent.person")).isEmpty();
        assertThat(said("self", born, FILED)).isEmpty();
    }

    /** He was 17 when his mother filed; his birthday while the office looks at it asks for nothing new. */
    @Test
    void aBirthdayAfterFilingChangesNothing() {
        LocalDate born = FILED.minusYears(18).plusDays(3);
        Map<String, String> answers = Map.of("applicant.relation", "mother", "person.birthDate", born.toString());
        assertThat(Ages.refusals(answers, FILED)).isEmpty();
        assertThat(Ages.refusals(answers, FILED.plusDays(3)))
                .extracting(Refusal::code)
                .containsExactly("consent-missing", "missing");
    }

    @Test
    void nothingIsSaidBeforeBirthDateAndRelationAreKnown() {
        assertThat(Ages.refusals(Map.of("applicant.relation", "self"), FILED)).isEmpty();
        assertThat(Ages.refusals(Map.of("person.birthDate", "2020-01-01"), FILED))
                .isEmpty();
    }
}
