package vn.loive.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
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
        LineAddress address = LineAddress.read(CODE, null, null);

        assertThat(address.lanes()).containsExactlyInAnyOrder(Lane.values());
        assertThat(address.from()).contains(Place.START);
        assertThat(address.text()).isEqualTo("/history?of=" + CODE);
    }

    @Test
    void keepsTheChosenLanesOnTheNextPage() {
        LineAddress address = LineAddress.read(CODE, new String[] {"reads", "acts", "none-such"}, null);
        Place place = new Place(NINE, Lane.READS, "0000000000000000012");

        String next = address.at(place);

        assertThat(address.lanes()).containsExactlyInAnyOrder(Lane.ACTS, Lane.READS);
        assertThat(next).startsWith("/history?of=" + CODE + "&lane=acts&lane=reads&after=");
        assertThat(LineAddress.read(CODE, null, next.substring(next.indexOf("after=") + 6))
                        .from())
                .contains(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "acts/1", "reads/1 OR 1=1", "nowhere/1", "acts/99999999999999999999", "acts"})
    void goesNowhereByACursorThatItHasNotMade(String id) {
        String cursor = new Cursor(List.of(NINE), id).text();

        assertThat(LineAddress.read(CODE, null, id).from()).isEmpty();
        if (!"acts/1".equals(id)) {
            assertThat(LineAddress.read(CODE, null, cursor).from()).isEmpty();
        }
    }
}
