package vn.loive.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loive.shared.Cursor;
import vn.loive.shared.Traced.Lane;
import vn.loive.shared.Traced.Place;

class AddressOfTheLineOfTimeTest {
    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");
    private static final String CODE = "000.00.01.H36-261123-0001";

    @Test
    void asksForEverythingFromTheBeginningWhenItSaysNothing() {
        LineAddress address = LineAddress.of(CODE);

        assertThat(address.lanes()).containsExactlyInAnyOrder(Lane.values());
        assertThat(address.from()).contains(Place.START);
        assertThat(address.text()).isEqualTo("/history?of=" + CODE);
    }

    @Test
    void keepsTheChosenLanesOnTheNextPage() {
        LineAddress address = LineAddress.read(CODE, new String[] {"reads", "acts", "none-such"}, name -> null);
        Place place = new Place(NINE, Lane.READS, "0000000000000000012");

        String next = address.at(place);

        assertThat(address.lanes()).containsExactlyInAnyOrder(Lane.ACTS, Lane.READS);
        assertThat(next).startsWith("/history?of=" + CODE + "&lane=acts&lane=reads&after=");
        assertThat(read("after", next.substring(next.indexOf("after=") + 6)).from())
                .contains(place);
    }

    @Test
    void goesBackBeforeAPlace() {
        Place place = new Place(NINE, Lane.CLOCK, "7/some-task");
        String before = LineAddress.of(CODE).before(place);

        LineAddress back = read("before", before.substring(before.indexOf("before=") + 7));

        assertThat(back.backwards()).isTrue();
        assertThat(back.isFirst()).isFalse();
        assertThat(back.from()).contains(place);
        assertThat(LineAddress.of(CODE).backwards()).isFalse();
    }

    private static LineAddress read(String name, String value) {
        return LineAddress.read(CODE, null, Map.of(name, value)::get);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "acts/1",
                "reads/1 OR 1=1",
                "nowhere/1",
                "acts/99999999999999999999",
                "acts/9999999999999999999",
                "acts"
            })
    void goesNowhereByACursorThatItHasNotMade(String id) {
        String cursor = new Cursor(List.of(NINE), id).text();

        assertThat(read("after", id).from()).isEmpty();
        if (!"acts/1".equals(id)) {
            assertThat(read("before", cursor).from()).isEmpty();
            assertThat(read("before", cursor).backwards()).isFalse();
        }
    }
}
