package vn.loive.web.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormattingForPeopleTest {
    private static final Instant FIVE_IN_THE_AFTERNOON = Instant.parse("2026-02-25T10:00:00Z");

    private final Format vietnamese = format("vi", "2026-02-23T02:00:00Z");
    private final Format english = format("en", "2026-02-23T02:00:00Z");

    @Test
    void writesAMomentWithItsWeekdayInVietNamsTime() {
        assertThat(vietnamese.moment(FIVE_IN_THE_AFTERNOON)).isEqualTo("thứ Tư, 25/02/2026, 17:00");
        assertThat(english.moment(FIVE_IN_THE_AFTERNOON)).isEqualTo("Wednesday 25 February 2026, 17:00");
    }

    @Test
    void saysAnEndWithTheTimeFirst() {
        assertThat(vietnamese.end(FIVE_IN_THE_AFTERNOON)).isEqualTo("17:00 thứ Tư, 25/02/2026");
        assertThat(english.end(FIVE_IN_THE_AFTERNOON)).isEqualTo("17:00, Wednesday 25 February 2026");
    }

    @Test
    void takesEveryKindOfMomentAlike() {
        String day = "Chủ nhật, 01/03/2026";
        assertThat(vietnamese.day(LocalDate.of(2026, 3, 1))).isEqualTo(day);
        assertThat(vietnamese.day(LocalDateTime.of(2026, 3, 1, 0, 0))).isEqualTo(day);
        assertThat(vietnamese.day(OffsetDateTime.of(2026, 2, 28, 17, 0, 0, 0, ZoneOffset.UTC)))
                .isEqualTo(day);
        assertThat(vietnamese.day(Date.from(Instant.parse("2026-02-28T17:00:00Z"))))
                .isEqualTo(day);
        assertThat(vietnamese.day(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-25T10:00:00Z, còn 2 ngày, 2 days left, progress",
        "2026-02-24T02:00:00Z, còn 1 ngày, 1 day left, progress",
        "2026-02-24T01:59:59Z, còn 23 giờ, 23 hours left, soon",
        "2026-02-23T03:00:00Z, còn 1 giờ, 1 hour left, soon",
        "2026-02-23T02:59:00Z, còn 59 phút, 59 minutes left, soon",
        "2026-02-23T02:00:00Z, quá hạn 0 phút, 0 minutes late, overdue",
        "2026-02-22T23:00:00Z, quá hạn 3 giờ, 3 hours late, overdue",
        "2026-02-20T10:00:00Z, quá hạn 3 ngày, 3 days late, overdue",
    })
    void saysHowFarAnEndIsAway(String end, String inVietnamese, String inEnglish, String urgency) {
        Instant at = Instant.parse(end);
        assertThat(vietnamese.until(at)).isEqualTo(inVietnamese);
        assertThat(english.until(at)).isEqualTo(inEnglish);
        assertThat(vietnamese.urgency(at)).isEqualTo(urgency);
    }

    @Test
    void saysHowLongAgoSomethingWas() {
        assertThat(vietnamese.ago(Instant.parse("2026-02-23T01:59:30Z"))).isEqualTo("vừa xong");
        assertThat(vietnamese.ago(Instant.parse("2026-02-23T00:00:00Z"))).isEqualTo("2 giờ trước");
        assertThat(english.ago(Instant.parse("2026-02-23T01:59:00Z"))).isEqualTo("1 minute ago");
    }

    @Test
    void writesTheSameMomentForMachines() {
        assertThat(vietnamese.iso(FIVE_IN_THE_AFTERNOON)).isEqualTo("2026-02-25T17:00:00+07:00");
        assertThat(vietnamese.iso(LocalDate.of(2026, 2, 25))).isEqualTo("2026-02-25");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0 B|0 B",
                "1023|1023 B|1023 B",
                "1024|1 KB|1 KB",
                "1468006|1,4 MB|1.4 MB",
                "10485760|10 MB|10 MB"
            })
    void writesSizesOfFiles(long bytes, String inVietnamese, String inEnglish) {
        assertThat(vietnamese.size(bytes)).isEqualTo(inVietnamese);
        assertThat(english.size(bytes)).isEqualTo(inEnglish);
    }

    @Test
    void showsOnlyTheEndOfAnIdentityNumber() {
        assertThat(vietnamese.masked("068090001234")).isEqualTo("•••••••• 1234");
        assertThat(vietnamese.masked("1234")).isEqualTo("••••••••");
        assertThat(vietnamese.masked(" ")).isEmpty();
    }

    @Test
    void setsThousandsApart() {
        assertThat(vietnamese.number(12500)).isEqualTo("12.500");
        assertThat(english.number(12500)).isEqualTo("12,500");
    }

    private static Format format(String tag, String now) {
        Language language = new Language() {
            @Override
            public String getTag() {
                return tag;
            }

            @Override
            public Locale getLocale() {
                return Locale.forLanguageTag(tag);
            }
        };
        Text text = new Text();
        text.language = language;
        Format format = new Format();
        format.clock = Clock.fixed(Instant.parse(now), Moments.VIET_NAM);
        format.text = text;
        format.language = language;
        return format;
    }
}
