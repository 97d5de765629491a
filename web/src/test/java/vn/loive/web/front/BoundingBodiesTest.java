package vn.loive.web.front;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.undertow.server.RequestTooBigException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundingBodiesTest {
    @ParameterizedTest
    @ValueSource(strings = {"/apply/papers", "/apply/papers.xhtml", "/api/v1/attachments", "/api/v1/models"})
    void filesAreTakenWhereTheyBelong(String path) {
        assertThat(BodyRules.takesFiles(path)).isTrue();
        assertThat(BodyRules.most(path)).isGreaterThan(BodyRules.MOST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/lookup",
                "/guide",
                "/apply/papers/",
                "/x/apply/papers",
                "/api/v1/x/attachments",
                "/api/v1/attachments/attachments",
                "/api/v1/attachments/1",
                "/apply/papersxhtml",
                "/apply//papers"
            })
    void andNowhereElseHoweverTheAddressEnds(String path) {
        assertThat(BodyRules.takesFiles(path)).isFalse();
        assertThat(BodyRules.most(path)).isEqualTo(BodyRules.MOST);
    }

    @Test
    void filesComeFasterSinceTheyHoldAPlaceOfFew() {
        assertThat(Pace.isTooSlow(TimeUnit.MINUTES.toNanos(10), 600_000, Pace.OF_FILES))
                .isTrue();
        assertThat(Pace.isTooSlow(TimeUnit.MINUTES.toNanos(10), 3_000_000, Pace.OF_FILES))
                .isFalse();
    }

    @Test
    void partsAreCountedHoweverTheyCome() throws Exception {
        byte[] twoHundred =
                ("--b\r\n" + "a\r\n--b\r\n".repeat(PartsOfABody.MOST - 1)).getBytes(StandardCharsets.US_ASCII);
        for (int piece : new int[] {1, 3, 7, twoHundred.length}) {
            PartsOfABody parts = new PartsOfABody("b");
            for (int at = 0; at < twoHundred.length; at += piece) {
                came(parts, Arrays.copyOfRange(twoHundred, at, Math.min(at + piece, twoHundred.length)));
            }
            assertThatThrownBy(() -> came(parts, "\r\r\n--b".getBytes(StandardCharsets.US_ASCII)))
                    .isInstanceOf(RequestTooBigException.class);
        }
        came(new PartsOfABody("b"), "--a\r\n-b\r\n--a".repeat(2_000).getBytes(StandardCharsets.US_ASCII));
    }

    private static void came(PartsOfABody parts, byte[] piece) throws RequestTooBigException {
        parts.came(ByteBuffer.wrap(piece).position(piece.length), piece.length);
    }

    @Test
    void aTokenIsKnownOnceItHasOpened() {
        KnownTokens tokens = new KnownTokens(Clock.fixed(Instant.parse("2026-11-30T03:00:00Z"), ZoneOffset.UTC));
        assertThat(tokens.includes("Bearer x")).isFalse();
        assertThat(tokens.includes(null)).isFalse();
        tokens.opened("Bearer x");
        assertThat(tokens.includes("Bearer x")).isTrue();
        assertThat(tokens.includes("Bearer y")).isFalse();
    }

    @Test
    void aByteAMinuteIsTooSlowAndAnOldTelephoneIsNot() {
        assertThat(Pace.isTooSlow(TimeUnit.SECONDS.toNanos(16), 1, Pace.OF_FORMS))
                .isTrue();
        assertThat(Pace.isTooSlow(TimeUnit.SECONDS.toNanos(14), 0, Pace.OF_FORMS))
                .isFalse();
        assertThat(Pace.isTooSlow(TimeUnit.SECONDS.toNanos(60), 60 * 1200, Pace.OF_FORMS))
                .isFalse();
        assertThat(Pace.isTooSlow(TimeUnit.MINUTES.toNanos(10), 60_000, Pace.OF_FORMS))
                .isTrue();
    }
}
