package vn.loive.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loive.shared.PortalClock;

class StartTextTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-21, 2026-11-21T00:00:00+07:00",
        "2026-11-21T08:30, 2026-11-21T08:30:00+07:00",
        "2026-11-21t08:30:15.250, 2026-11-21T08:30:15.250+07:00",
        "2026-11-21T08:30:00Z, 2026-11-21T15:30:00+07:00",
        "2026-11-21T08:30:00+07:00, 2026-11-21T08:30:00+07:00",
        "2026-11-21T08:30:00 07:00, 2026-11-21T08:30:00+07:00",
        "2026-11-21T20:30:00-05:00, 2026-11-22T08:30:00+07:00",
        "2024-02-29, 2024-02-29T00:00:00+07:00"
    })
    void isTheTimeOfVietNam(String text, String meant) {
        assertThat(Start.parse(text).toOffsetDateTime()).isEqualTo(OffsetDateTime.parse(meant));
        assertThat(Start.parse(text).getZone()).isEqualTo(PortalClock.VIET_NAM);
    }

    @ParameterizedTest
    @CsvSource({
        "'', start-missing",
        "yesterday, start-malformed",
        "21/11/2026, start-malformed",
        "2026-11, start-malformed",
        "2026-11-21T8:30, start-malformed",
        "2026-11-21 08:30, start-malformed",
        "2026-11-21T08:30:00+0700, start-malformed",
        "+12026-11-21, start-malformed",
        "2026-02-29, start-impossible",
        "2026-04-31T08:00, start-impossible",
        "2026-13-01, start-impossible",
        "2026-00-10, start-impossible",
        "2026-11-21T24:00, start-impossible",
        "2026-11-21T08:60, start-impossible",
        "2026-11-21T08:00:00+25:00, start-impossible",
        "1899-12-31, start-out-of-range",
        "3000-01-01, start-out-of-range",
        "0000-01-01, start-out-of-range"
    })
    void isRefusedWithACode(String text, String code) {
        DeadlineRefusedException refused =
                catchThrowableOfType(DeadlineRefusedException.class, () -> Start.parse(text));

        assertThat(refused.refusal().code()).isEqualTo(code);
        assertThat(refused.refusal().field()).isEqualTo("start");
    }
}
