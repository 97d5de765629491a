package vn.loive.web.front;

import static org.assertj.core.api.Assertions.assertThat;

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
    void aByteAMinuteIsTooSlowAndAnOldTelephoneIsNot() {
        assertThat(Pace.isTooSlow(TimeUnit.SECONDS.toNanos(16), 1)).isTrue();
        assertThat(Pace.isTooSlow(TimeUnit.SECONDS.toNanos(14), 0)).isFalse();
        assertThat(Pace.isTooSlow(TimeUnit.SECONDS.toNanos(60), 60 * 1200)).isFalse();
        assertThat(Pace.isTooSlow(TimeUnit.MINUTES.toNanos(10), 60_000)).isTrue();
    }
}
