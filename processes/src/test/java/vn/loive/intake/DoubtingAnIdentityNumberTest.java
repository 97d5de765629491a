package vn.loive.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoubtingAnIdentityNumberTest {
    private static final Optional<LocalDate> BORN = Optional.of(LocalDate.of(2001, 9, 30));

    @Test
    void findsNothingWhereAllFits() {
        assertThat(new IdentityNumber("068201004321").doubts(BORN, Optional.of("male")))
                .isEmpty();
        assertThat(new IdentityNumber("001301004321").doubts(BORN, Optional.of("female")))
                .isEmpty();
        assertThat(new IdentityNumber("068201004321").doubts(Optional.empty(), Optional.empty()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "068301004321, sex",
        "068202004321, birth-year",
        "068001004321, birth-year",
        "003201004321, place",
        "000201004321, place",
        "201201004321, place"
    })
    void namesTheOnePartThatDoesNotFit(String digits, String part) {
        assertThat(new IdentityNumber(digits).doubts(BORN, Optional.of("male"))).containsExactly(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "06820100432", "06820100432a", "0682010043210"})
    void leavesWhatHasNotTwelveDigitsToTheForm(String digits) {
        assertThat(new IdentityNumber(digits).doubts(BORN, Optional.of("male"))).isEmpty();
    }

    @Property(tries = 300)
    void knowsEveryYearOfFourCenturies(@ForAll @IntRange(min = 1900, max = 2299) int year, @ForAll boolean female) {
        int sign = (year - 1900) / 100 * 2 + (female ? 1 : 0);
        String digits = String.format(Locale.ROOT, "068%d%02d123456", sign, year % 100);
        Optional<LocalDate> thatYear = Optional.of(LocalDate.of(year, 1, 1));
        assertThat(new IdentityNumber(digits).doubts(thatYear, Optional.of(female ? "female" : "male")))
                .isEmpty();
        assertThat(new IdentityNumber(digits).doubts(thatYear, Optional.of(female ? "male" : "female")))
                .containsExactly("sex");
    }
}
