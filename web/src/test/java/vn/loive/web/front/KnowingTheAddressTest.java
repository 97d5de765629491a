package vn.loive.web.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;

class KnowingTheAddressTest {
    private final ClientAddress one = new ClientAddress(true, "");
    private final ClientAddress two = new ClientAddress(true, "10.0.0.5, 10.0.0.6");

    @Test
    void whatTheNearestProxySawCountsAndNotWhatTheClientWrote() {
        assertThat(one.nearest(List.of("1.2.3.4, 203.0.113.9"))).isEqualTo("203.0.113.9");
        assertThat(one.nearest(List.of("1.2.3.4", "5.6.7.8, 203.0.113.9"))).isEqualTo("203.0.113.9");
    }

    @Test
    void ourOwnProxiesArePassedOver() {
        assertThat(two.nearest(List.of("1.2.3.4, 203.0.113.9, 10.0.0.6, 10.0.0.5")))
                .isEqualTo("203.0.113.9");
        assertThat(two.nearest(List.of("10.0.0.5"))).isEmpty();
    }

    @Test
    void whatIsNoAddressIsNotLookedUp() {
        for (String hop : List.of("example.vn", "unknown", "", "_hidden", "1.2.3.4 OR 1", "a".repeat(99), "dead")) {
            assertThat(one.nearest(List.of("1.2.3.4," + hop))).as(hop).isEmpty();
        }
        assertThat(one.nearest(List.of("[2001:db8::1]:443"))).isEqualTo("2001:db8::1");
        assertThat(one.nearest(List.of("203.0.113.9:5544"))).isEqualTo("203.0.113.9");
    }

    @Test
    void aHouseholdSharesItsHalfOfAnAddress() throws UnknownHostException {
        assertThat(ClientAddress.household(InetAddress.getByName("2001:db8:1:2::1")))
                .isEqualTo(ClientAddress.household(InetAddress.getByName("2001:db8:1:2:ffff::9")))
                .isNotEqualTo(ClientAddress.household(InetAddress.getByName("2001:db8:1:3::1")));
        assertThat(ClientAddress.household(InetAddress.getByName("203.0.113.9")))
                .isEqualTo("203.0.113.9");
    }
}
