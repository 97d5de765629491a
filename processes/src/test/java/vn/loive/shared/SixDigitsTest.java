package vn.loive.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SixDigitsTest {
    @Test
    void areTheSameForADrawAndTellItNot() {
        String draw = SixDigits.draw();
        assertThat(SixDigits.of(draw)).matches("[0-9]{6}").isEqualTo(SixDigits.of(draw));
        assertThat(SixDigits.matches(draw, SixDigits.of(draw))).isTrue();
        assertThat(SixDigits.matches(draw, "x" + SixDigits.of(draw).substring(1)))
                .isFalse();
    }

    @Test
    void areDrawnFromAll() {
        Set<String> seen = new HashSet<>();
        boolean[][] at = new boolean[6][10];
        for (int i = 0; i < 2000; i++) {
            String code = SixDigits.of(SixDigits.draw());
            seen.add(code);
            for (int place = 0; place < at.length; place++) {
                at[place][code.charAt(place) - '0'] = true;
            }
        }
        assertThat(seen).hasSizeGreaterThan(1950);
        for (boolean[] place : at) {
            assertThat(place).containsOnly(true);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"123456", " 123 456 ", "123-456", "12\u201334\u201156", "１２３４５６", "123.456", "1\u00a023456"})
    void areReadAsTheyAreCopied(String typed) {
        assertThat(SixDigits.tidy(typed)).isEqualTo("123456");
        assertThat(SixDigits.isOne(SixDigits.tidy(typed))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "mã 123456", "-1+1"})
    void nothingElseIsACode(String typed) {
        assertThat(SixDigits.isOne(SixDigits.tidy(typed))).isFalse();
    }
}
