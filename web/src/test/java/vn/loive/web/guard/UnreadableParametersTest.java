package vn.loive.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnreadableParametersTest {
    @Test
    void whatNoDatabaseTakesBecomesTheSignForIt() {
        assertThat(ReadableParameters.readable("a\u0000b")).isEqualTo("a\uFFFDb");
        assertThat(ReadableParameters.readable("\uD83D")).isEqualTo("\uFFFD");
    }

    @Test
    void everythingElseStays() {
        assertThat(ReadableParameters.readable("Hiệp An\r\n\t\u0001 😀\uD83E\uDEE0"))
                .isEqualTo("Hiệp An\r\n\t\u0001 😀\uD83E\uDEE0");
    }
}
