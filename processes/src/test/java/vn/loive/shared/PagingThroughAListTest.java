package vn.loive.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingThroughAListTest {
    private static final Cursor CURSOR = new Cursor(
            List.of(Instant.parse("2026-11-25T10:00:00Z"), Instant.parse("2026-11-22T01:02:03.456789Z")), "t-1");

    @Test
    void goesOnWhereThePageBeforeEnded() {
        assertThat(Cursor.parse(CURSOR.text(), 2)).contains(CURSOR);
    }

    @Test
    void doesNotGoOnInAListThatIsSortedOtherwise() {
        assertThat(Cursor.parse(CURSOR.text(), 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "###", "MjAyNi0xMS0yNQ", "bm90IGEgbW9tZW50"})
    void doesNotGoOnFromWhatIsNoCursor(String text) {
        assertThat(Cursor.parse(text, 1)).isEmpty();
    }

    @Test
    void namesTheNextPageOnlyWhenThereIsMore() {
        assertThat(Page.of(List.of("a", "b"), 2, last -> CURSOR).next()).isEmpty();

        Page<String> page = Page.of(List.of("a", "b", "c"), 2, last -> new Cursor(List.of(), last));
        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.next()).contains(new Cursor(List.of(), "b"));
    }

    private static Page<String> turned(Page.Turn turn, String... found) {
        return Page.of(List.of(found), turn, row -> new Cursor(List.of(), row));
    }

    @Test
    void turnsBackToWhereItCameFrom() {
        Optional<Cursor> b = Optional.of(new Cursor(List.of(), "b"));
        Optional<Cursor> e = Optional.of(new Cursor(List.of(), "e"));

        Page<String> second = turned(Page.Turn.after(2, b), "c", "d", "e");
        assertThat(second.previous()).contains(new Cursor(List.of(), "c"));
        assertThat(second.next()).contains(new Cursor(List.of(), "d"));

        Page<String> back = turned(new Page.Turn(2, Optional.empty(), e), "d", "c", "b");
        assertThat(back.items()).containsExactly("c", "d");
        assertThat(back.previous()).contains(new Cursor(List.of(), "c"));
        assertThat(back.next()).contains(new Cursor(List.of(), "d"));
    }

    @Test
    void hasNoPageBeforeTheFirstOne() {
        Optional<Cursor> c = Optional.of(new Cursor(List.of(), "c"));

        assertThat(turned(Page.Turn.first(2), "a", "b", "c").previous()).isEmpty();
        assertThat(turned(new Page.Turn(2, Optional.empty(), c), "b", "a").previous())
                .isEmpty();
        assertThat(turned(new Page.Turn(2, Optional.empty(), c)).items()).isEmpty();
    }
}
