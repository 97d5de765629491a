package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loive.journeys.world.Answer;
import vn.loive.journeys.world.Rest;

@Tag("journey")
class AskingForADeadlineOverRestTest {
    private static Answer ask(String start, String term) {
        return Rest.withoutLogin().get("deadlines?start=" + Rest.encode(start) + "&term=" + Rest.encode(term));
    }

    @ParameterizedTest
    @CsvSource({
        // hours from the exact moment, also with an offset
        "2026-11-20T08:30, 24h, 2026-11-21T08:30:00+07:00",
        "2026-11-20T01:30:00Z, 24h, 2026-11-21T08:30:00+07:00",
        // Friday and three working days: Monday, Tuesday, Wednesday
        "2026-11-20, 3wd, 2026-11-25T17:00:00+07:00",
        "2026-11-20T23:59, 3wd, 2026-11-25T17:00:00+07:00",
        // 20 December 2026 is a Sunday: Monday
        "2026-11-20, 30d, 2026-12-21T17:00:00+07:00",
        // the last day of February
        "2026-01-31, 1m, 2026-03-02T17:00:00+07:00",
        // backwards
        "2026-11-25, -3wd, 2026-11-20T17:00:00+07:00",
        "2026-12-31, -30d, 2026-12-01T17:00:00+07:00"
    })
    void answersWhenTheTermEnds(String start, String term, String due) {
        Answer answer = ask(start, term);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        assertThat(answer.get("due")).isEqualTo(due);
    }

    @Test
    void explainsEveryDay() {
        Answer answer = ask("2026-11-20", "3wd");
        JsonNode steps = answer.body().path("steps");
        assertThat(steps.findValuesAsText("date"))
                .containsExactly("2026-11-20", "2026-11-21", "2026-11-22", "2026-11-23", "2026-11-24", "2026-11-25");
        assertThat(steps.findValuesAsText("counted"))
                .containsExactly("false", "false", "false", "true", "true", "true");
        assertThat(steps.path(1).path("why").asText()).contains("Saturday");
        assertThat(answer.body().path("provisional").asBoolean(true)).isFalse();
    }

    @Test
    void saysWhenTheAnswerIsProvisional() {
        assertThat(ask("2029-02-01", "3wd").body().path("provisional").asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 3wd, start start-missing",
        "2026-02-30, 3wd, start start-impossible",
        "2026-02-13T25:00, 3wd, start start-impossible",
        "yesterday, 3wd, start start-malformed",
        "13/02/2026, 3wd, start start-malformed",
        "0001-01-01, 3wd, start start-out-of-range",
        "9999-12-31, 3wd, start start-out-of-range",
        "2026-02-13, '', term term-missing",
        "2026-02-13, 3, term term-malformed",
        "2026-02-13, 3 wd, term term-malformed",
        "2026-02-13, 3x, term term-malformed",
        "2026-02-13, 1.5h, term term-malformed",
        "2026-02-13, 0wd, term term-zero",
        "2026-02-13, 99999wd, term term-too-long"
    })
    void refusesWhatCannotBeReckoned(String start, String term, String error) {
        Answer answer = ask(start, term);
        assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        assertThat(answer.errors()).containsExactly(error);
    }

    @Test
    void refusesAnUnknownUnitAndTakesAKnownOne() {
        Rest anybody = Rest.withoutLogin();
        assertThat(anybody.get("deadlines?start=2026-11-20&term=3wd&unit=nowhere")
                        .errors())
                .containsExactly("unit unknown-place");
        assertThat(anybody.get("deadlines?start=2026-11-20&term=3wd&unit=hiep-an")
                        .get("due"))
                .isEqualTo("2026-11-25T17:00:00+07:00");
    }

    @Test
    void speaksBothLanguages() {
        String path = "deadlines?start=2026-11-20&term=3wd";
        String vietnamese =
                Rest.withoutLogin().with("Accept-Language", "vi").get(path).text();
        String english =
                Rest.withoutLogin().with("Accept-Language", "en").get(path).text();
        assertThat(vietnamese).isNotEqualTo(english);
        assertThat(Rest.withoutLogin().with("Accept-Language", "fr").get(path).text())
                .isEqualTo(vietnamese);
    }
}
