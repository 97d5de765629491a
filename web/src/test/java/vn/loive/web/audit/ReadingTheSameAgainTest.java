package vn.loive.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loive.shared.Actor;
import vn.loive.shared.Traced;

class ReadingTheSameAgainTest {
    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");

    private static Entry read(String account, String through, int minute) {
        Instant at = NINE.plusSeconds(60L * minute);
        Traced traced = new Traced(
                at,
                Traced.Lane.READS,
                Traced.key(minute),
                "RecordRead",
                new Actor(account, account, "commune-officer", null),
                "",
                Map.of("through", through));
        Act act = new Act(0, "opened", at, account, "", account, "draft", "", List.of(), List.of(), "");
        return new Entry(traced, act, List.of(), List.of(at), false);
    }

    @Test
    void isOneEntryWithAllItsMoments() {
        Entry first = read("xa.tiepnhan", "page", 1);
        Entry again = read("xa.tiepnhan", "page", 2);

        assertThat(again.goesOn(first)).isTrue();
        assertThat(first.with(again).reads()).containsExactly(NINE.plusSeconds(60), NINE.plusSeconds(120));
        assertThat(first.with(again).isFolded()).isTrue();
    }

    @Test
    void isAnotherEntryForAnotherPersonOrAnotherWay() {
        Entry first = read("xa.tiepnhan", "page", 1);

        assertThat(read("xa.lanhdao", "page", 2).goesOn(first)).isFalse();
        assertThat(read("xa.tiepnhan", "rest", 2).goesOn(first)).isFalse();
    }
}
