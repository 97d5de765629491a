package vn.loive.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharingThePlacesTest {
    private final Places places = new Places(4, 3, 10);

    @Test
    void oneAddressNeverHasAllPlaces() {
        assertThat(places.takes("a") && places.takes("a") && places.takes("a")).isTrue();
        assertThat(places.takes("a")).isFalse();
        assertThat(places.takes("b")).isTrue();
        assertThat(places.takes("c")).isFalse();
        places.givesBack("a");
        assertThat(places.takes("c")).isTrue();
    }

    @Test
    void whatHasNoTableBehindItHasItsOwnLane() {
        assertThat(Lanes.hasNoTable("/", true)).isTrue();
        assertThat(Lanes.hasNoTable("/help", true)).isTrue();
        assertThat(Lanes.hasNoTable("/jakarta.faces.resource/css/portal.css.xhtml", false))
                .isTrue();
        assertThat(Lanes.hasNoTable("/", false)).isFalse();
        assertThat(Lanes.hasNoTable("/lookup", true)).isFalse();
        assertThat(Lanes.hasNoTable("/tasks", true)).isFalse();
    }

    @Test
    void strangersMaySendALotAndNotEverything() {
        Rates rates = new Rates();
        int sent = 0;
        while (sent < 1000 && rates.allows("203.0.113.9")) {
            sent++;
        }
        assertThat(sent).isBetween(100, 200);
        assertThat(rates.allows("203.0.113.10")).isTrue();
    }
}
