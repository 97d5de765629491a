package vn.loive.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Notice;

class SilenceAtNightTest {
    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Ho_Chi_Minh")).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T20:59:59, 2026-11-22T20:59:59",
        "2026-11-22T21:00, 2026-11-23T07:00",
        "2026-11-22T23:59, 2026-11-23T07:00",
        "2026-11-23T00:00, 2026-11-23T07:00",
        "2026-11-23T06:59, 2026-11-23T07:00",
        "2026-11-23T07:00, 2026-11-23T07:00"
    })
    void lastsFromNineToSeven(String moment, String expected) {
        assertThat(QuietHours.after(at(moment))).isEqualTo(at(expected));
    }

    @Test
    void isKeptForWhoeverWantsIt() {
        assertThat(message(true).waitsForMorning(at("2026-11-22T22:00"))).isTrue();
        assertThat(message(true).waitsForMorning(at("2026-11-22T12:00"))).isFalse();
        assertThat(message(false).waitsForMorning(at("2026-11-22T22:00"))).isFalse();
    }

    private static Message message(boolean quiet) {
        return new Message(
                new Notice(
                        new DossierCode("000.00.01.H36-261121-0001"),
                        null,
                        Notice.Channel.EMAIL,
                        "lan@example.vn",
                        quiet,
                        "vi",
                        "withdrawn",
                        Map.of(),
                        null),
                at("2026-11-22T12:00"));
    }
}
