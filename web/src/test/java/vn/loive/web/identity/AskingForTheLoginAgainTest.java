package vn.loive.web.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AskingForTheLoginAgainTest {
    private static final Instant NOW = Instant.parse("2026-11-30T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "GET, /admin/give-post",
        "POST, /admin/give-post.xhtml",
        "POST, /admin//give-post",
        "POST, /admin/give-post;x=y",
        "GET, /admin/end-post",
        "GET, /admin/new-model",
        "POST, /admin/model",
        "POST, /admin/wording",
        "GET, /account/deputy",
        "GET, /applications/contact",
        "POST, /applications/contact",
        "GET, /api/v1/register.csv",
        "HEAD, /api/v1/register.xlsx",
        "GET, /api/v1/applications/LV-20261130-AAAAA/history.pdf",
        "POST, /api/v1/posts",
        "DELETE, /api/v1/posts/12",
        "POST, /api/v1/deputies",
        "DELETE, /api/v1/deputies/7/",
        "POST, /api/v1/models",
        "PUT, /api/v1/units/hiep-an/hours",
        "POST, /api/v1/unit-lists",
        "POST, /api/v1/unit-lists/7/taking",
        "POST, /api/v1/procedures/home-rehab/terms",
        "POST, /api/v1/incidents/7/retry",
        "POST, /api/v1/models/7/deployment",
        "PUT, /api/v1/applications/LV-20261130-AAAAA/contact"
    })
    void happensForWhatCannotBeTakenBack(String method, String path) {
        assertThat(FreshActs.includes(method, path)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /admin/posts",
        "GET, /api/v1/posts",
        "GET, /api/v1/register",
        "GET, /api/v1/models/apply/3.bpmn",
        "POST, /apply/step",
        "POST, /tasks/decide-at-commune",
        "GET, /"
    })
    void doesNotHappenForTheRest(String method, String path) {
        assertThat(FreshActs.includes(method, path)).isFalse();
    }

    @Test
    void happensAfterFiveMinutesAndWhenATokenDoesNotTell() {
        assertThat(shown(NOW.getEpochSecond() - 299).isFresh(NOW)).isTrue();
        assertThat(shown(NOW.getEpochSecond() - 300).isFresh(NOW)).isFalse();
        assertThat(shown(String.valueOf(NOW.getEpochSecond())).isFresh(NOW)).isFalse();
        assertThat(new Freshness(null, List.of(), "2").isFresh(NOW)).isFalse();
    }

    @Test
    void isAskedOfWhoeverIsNoFamilyAndHasShownOneFactor() {
        assertThat(new Freshness(0, List.of("applicant"), "1").isStrong()).isTrue();
        assertThat(new Freshness(0, List.of("auditor"), "1").isStrong()).isFalse();
        assertThat(new Freshness(0, List.of(), "0").isStrong()).isFalse();
        assertThat(new Freshness(0, List.of(), null).isStrong()).isFalse();
        assertThat(new Freshness(0, List.of("auditor"), "2").isStrong()).isTrue();
    }

    private static Freshness shown(Object at) {
        return new Freshness(at, List.of(), "2");
    }
}
