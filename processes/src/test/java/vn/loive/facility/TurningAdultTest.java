package vn.loive.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurningAdultTest {
    @ParameterizedTest
    @ValueSource(strings = {"2008-02-29", "2008-02-28", "2008-03-01", "2008-11-30", "2009-12-31"})
    void isTheFirstDayOnWhichAgesCountEighteen(String born) {
        LocalDate birthDate = LocalDate.parse(born);
        LocalDate day = AgeBand.adultFrom(birthDate);

        assertThat(AgeBand.of(Period.between(birthDate, day).getYears())).isEqualTo(AgeBand.ADULT);
        assertThat(AgeBand.of(Period.between(birthDate, day.minusDays(1)).getYears()))
                .isEqualTo(AgeBand.MINOR);
    }
}
