package vn.loive.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypingADayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"5/12/2026", "05/12/2026", " 5 / 12 / 2026 ", "5-12-2026", "5.12.2026", "5 12 2026", "2026-12-05"
            })
    void isUnderstoodAsPeopleWriteIt(String typed) {
        assertThat(TypedDate.read(typed)).contains(LocalDate.of(2026, 12, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "mai", "31/2/2026", "5/13/2026", "5/12/26", "5/12", "12345/1/2026", "2026-02-30", "0/0/0000"
            })
    void isNotGuessedWhenItIsInNoCalendar(String typed) {
        assertThat(TypedDate.read(typed)).isEmpty();
    }
}
