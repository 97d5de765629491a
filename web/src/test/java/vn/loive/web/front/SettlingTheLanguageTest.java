package vn.loive.web.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettlingTheLanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en|en",
                "en-GB,en;q=0.8,vi;q=0.5|en",
                "vi-VN,vi;q=0.9,en;q=0.8|vi",
                "vi;q=0.2, en;q=0.9|en",
                "fr|vi",
                "*|vi",
                "EN-us|en",
                "fr, en;q=0.5|en"
            })
    void theFirstOfThePortalsLanguagesThatIsWished(String header, String language) {
        assertThat(AskedLanguage.of(header)).isEqualTo(language);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "--",
                ",",
                ";",
                ";q=1",
                "en;",
                "en;q=",
                "en;q=2",
                "en;q=x",
                "en-",
                "-en",
                "e n",
                "q=1",
                "*-",
                "",
                " ",
                "en,,vi",
                "\u0000",
                "en\u202e",
                "x-",
                "i-",
                "en;q=1;q=1",
                "en-*-",
                "=",
                "٠",
                "en;q=0.5555"
            })
    void whatCannotBeReadIsAsIfItWereNotThere(String header) {
        assertThat(AskedLanguage.of(header)).isEqualTo("vi");
    }

    @Test
    void aLongHeaderIsNotRead() {
        assertThat(AskedLanguage.of("en," + "a".repeat(198))).isEqualTo("vi");
        String bomb = String.join(",", Collections.nCopies(180_000, "en-aa"));
        assertTimeout(Duration.ofMillis(200), () -> AskedLanguage.of(bomb));
    }
}
