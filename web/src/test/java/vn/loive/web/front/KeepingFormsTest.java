package vn.loive.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeepingFormsTest {
    private final Clock now = Clock.fixed(Instant.parse("2026-11-30T03:00:00Z"), ZoneOffset.UTC);
    private final SessionSign signs = new SessionSign("secret", now);

    @Test
    void aSignCountsForTwelveHoursAndOnEveryNode() {
        String sign = signs.make();
        assertThat(new SessionSign("secret", Clock.offset(now, Duration.ofHours(11))).isUsed(sign))
                .isTrue();
        assertThat(new SessionSign("secret", Clock.offset(now, Duration.ofHours(13))).isUsed(sign))
                .isFalse();
        assertThat(new SessionSign("another", now).isUsed(sign)).isFalse();
    }

    @Test
    void aSignKeepsAFewForms() {
        String sign = signs.make();
        int kept = 0;
        while (kept < 100 && signs.isUsed(sign)) {
            kept++;
        }
        assertThat(kept).isBetween(5, 20);
        assertThat(signs.isUsed(signs.make())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "9999999999.x.y", "x.y.z", "9999999999", "-1.a.b"})
    void whatWeDidNotSignIsNone(String sign) {
        assertThat(signs.isUsed(sign)).isFalse();
        assertThat(signs.isUsed(null)).isFalse();
        String ours = signs.make();
        assertThat(signs.isUsed("9" + ours)).isFalse();
        assertThat(signs.isUsed(ours.substring(0, ours.length() - 1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/apply/step", "/apply", "/settings.xhtml", "/admin/give-post", "/tasks"})
    void pagesBehindTheLogin(String path) {
        assertThat(KeptForms.isBehindTheLogin(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/lookup", "/guide", "/applyx", "/api/v1/tasks", "/help"})
    void andThoseForEverybody(String path) {
        assertThat(KeptForms.isBehindTheLogin(path)).isFalse();
    }
}
