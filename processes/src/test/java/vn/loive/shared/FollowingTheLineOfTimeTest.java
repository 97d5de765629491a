package vn.loive.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loive.shared.Traced.Lane;
import vn.loive.shared.Traced.Place;

class FollowingTheLineOfTimeTest {
    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");
    private static final List<Traced> LINE = List.of(
            entry(NINE, Lane.READS, "7"),
            entry(NINE, Lane.ACTS, Traced.key(9)),
            entry(NINE, Lane.ACTS, Traced.key(10)),
            entry(NINE.minusSeconds(1), Lane.PROCESS, "b"),
            entry(NINE.plusSeconds(1), Lane.MESSAGES, "a"));

    private static Traced entry(Instant at, Lane lane, String key) {
        return new Traced(at, lane, key, "Something", Actor.SYSTEM, "", Map.of());
    }

    private static List<Traced> walked(Traced.Stretch first) {
        List<Traced> met = new ArrayList<>();
        Traced.Stretch stretch = first;
        for (List<Traced> piece = stretch.of(LINE.stream()); !piece.isEmpty(); piece = stretch.of(LINE.stream())) {
            met.addAll(piece);
            stretch = stretch.behind(piece.get(piece.size() - 1));
        }
        return met;
    }

    @Test
    void meetsEachEntryOnceHoweverShortThePiecesAre() {
        assertThat(walked(Traced.Stretch.after(Place.START, 1)))
                .containsExactly(LINE.get(3), LINE.get(1), LINE.get(2), LINE.get(0), LINE.get(4));
    }

    @Test
    void meetsTheSameEntriesOnTheWayBackAndNotTheOneWhereItBegins() {
        assertThat(walked(new Traced.Stretch(LINE.get(4).place(), true, 2)))
                .containsExactly(LINE.get(0), LINE.get(2), LINE.get(1), LINE.get(3));
    }

    @Test
    void goesOnBehindANumberOfItsOwnLaneAndAroundThatOfOthers() {
        Place behindAnAct = LINE.get(1).place();

        assertThat(behindAnAct.number(Lane.ACTS)).isEqualTo(9);
        assertThat(behindAnAct.number(Lane.READS)).isEqualTo(-1);
        assertThat(new Place(NINE, Lane.READS, Traced.key(3)).number(Lane.ACTS)).isEqualTo(Long.MAX_VALUE);
        assertThat(Place.START.number(Lane.ACTS)).isEqualTo(-1);
    }
}
