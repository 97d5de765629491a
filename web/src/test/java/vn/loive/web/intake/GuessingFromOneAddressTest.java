package vn.loive.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.loive.intake.LookUpApplication;
import vn.loive.shared.Result;

class GuessingFromOneAddressTest {
    private static final Supplier<Result<LookUpApplication.Glimpse>> WRONG = Result::notFound;

    private Instant now = Instant.parse("2026-11-22T03:00:00Z");
    private final GuessesByAddress guesses = new GuessesByAddress();

    @BeforeEach
    void setClock() {
        guesses.clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    private void guessWrong(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(guesses.limit("192.0.2.1", WRONG)).isInstanceOf(Result.NotFound.class);
        }
    }

    @Test
    void restsAfterManyWrongOnes() {
        guessWrong(GuessesByAddress.MOST);
        assertThat(guesses.limit("192.0.2.1", WRONG)).isInstanceOf(Result.NotAllowed.class);
        assertThat(guesses.limit("192.0.2.2", WRONG)).isInstanceOf(Result.NotFound.class);
    }

    @Test
    void isForgottenAfterAQuarterOfAnHour() {
        guessWrong(GuessesByAddress.MOST);
        now = now.plus(Duration.ofMinutes(16));
        assertThat(guesses.limit("192.0.2.1", WRONG)).isInstanceOf(Result.NotFound.class);
    }
}
