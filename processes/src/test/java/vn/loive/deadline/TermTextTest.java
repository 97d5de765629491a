package vn.loive.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"24h", "3wd", "30d", "24m", "-3wd", "-30d", "-24h", "-1m", "9999h"})
    void isReadAndWrittenAlike(String text) {
        assertThat(Term.parse(text)).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({"' 3wd ', 3wd", "+3wd, 3wd", "003wd, 3wd"})
    void isReadWithItsHarmlessVariants(String text, String meant) {
        assertThat(Term.parse(text)).isEqualTo(Term.parse(meant));
    }

    @ParameterizedTest
    @CsvSource({
        "'', term-missing",
        "'   ', term-missing",
        "3, term-malformed",
        "wd, term-malformed",
        "3 wd, term-malformed",
        "3WD, term-malformed",
        "3y, term-malformed",
        "1.5d, term-malformed",
        "--3d, term-malformed",
        "٣d, term-malformed",
        "<script>, term-malformed",
        "'1d; drop table calendar_day', term-malformed",
        "0d, term-zero",
        "-0wd, term-zero",
        "0000h, term-zero",
        "10000d, term-too-long",
        "99999999999999999999m, term-too-long"
    })
    void isRefusedWithACode(String text, String code) {
        DeadlineRefusedException refused = catchThrowableOfType(DeadlineRefusedException.class, () -> Term.parse(text));

        assertThat(refused.refusal().code()).isEqualTo(code);
        assertThat(refused.refusal().field()).isEqualTo("term");
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 100_000})
    void isRefusedShortlyHoweverLongItIs(int length) {
        DeadlineRefusedException refused =
                catchThrowableOfType(DeadlineRefusedException.class, () -> Term.parse("9".repeat(length)));

        assertThat(refused.refusal().code()).isEqualTo("term-malformed");
        assertThat((String) refused.refusal().details().get(0)).hasSize(41);
    }
}
