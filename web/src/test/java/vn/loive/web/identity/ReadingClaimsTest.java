package vn.loive.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.identity.VerifiedIdentity;

/** What a token says badly counts as not said. */
class ReadingClaimsTest {
    private static final Map<String, Object> GOOD = Map.of(
            "preferred_username", "lan",
            "name", "Nguyễn Thị Lan",
            "email", "lan@example.vn",
            "email_verified", true,
            "verified_name", "Nguyễn Thị Lan",
            "verified_birth_date", "1975-04-12",
            "verified_number", "068175001234");

    private static Claims with(String claim, Object value) {
        Map<String, Object> claims = new HashMap<>(GOOD);
        claims.put(claim, value);
        return new Claims(claims::get);
    }

    @Test
    void takesWhatIsRight() {
        Claims claims = new Claims(GOOD::get);

        assertThat(claims.verified())
                .contains(new VerifiedIdentity("Nguyễn Thị Lan", LocalDate.of(1975, 4, 12), "068175001234"));
        assertThat(claims.email()).contains("lan@example.vn");
        assertThat(claims.name()).isEqualTo("Nguyễn Thị Lan");
    }

    static Stream<Object> wrong() {
        return Stream.of(
                "",
                " ",
                7,
                true,
                List.of("1975-04-12"),
                Map.of("day", "1975-04-12"),
                Optional.empty(),
                "x".repeat(300),
                "a\u0000b",
                "\ud800");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void doesNotVouchForWhatCannotBeRead(Object value) {
        for (String claim : List.of("verified_name", "verified_birth_date", "verified_number")) {
            assertThat(with(claim, value).verified()).as(claim).isEmpty();
        }
        assertThat(with("name", value).name()).isEqualTo("lan");
    }

    @Test
    void doesNotVouchForDaysThatDoNotExist() {
        for (String day :
                List.of("1965-00-00", "1965", "1965-02-30", "12/04/1975", "+999999999-12-31T00", "١٩٧٥-٠٤-١٢")) {
            assertThat(with("verified_birth_date", day).verified()).as(day).isEmpty();
        }
    }

    @Test
    void doesNotVouchForANumberWithLettersOrOneThatIsTooLong() {
        assertThat(with("verified_number", "9".repeat(40)).verified()).isEmpty();
        assertThat(with("verified_number", "0681750O1234").verified()).isEmpty();
        assertThat(with("verified_number", "068 175").verified()).isEmpty();
    }

    @Test
    void knowsNoAddressThatNobodyHasProved() {
        assertThat(with("email_verified", false).email()).isEmpty();
        assertThat(with("email_verified", "true").email()).isEmpty();
        assertThat(with("email_verified", null).email()).isEmpty();
    }

    @Test
    void keepsNobodyOutWhoseTokenSaysNothing() {
        Claims nothing = new Claims(claim -> null);

        assertThat(nothing.login()).isEmpty();
        assertThat(nothing.name()).isEmpty();
        assertThat(nothing.email()).isEmpty();
        assertThat(nothing.verified()).isEmpty();
    }
}
