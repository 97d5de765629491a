package vn.loive.journeys.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.LoginPages;

/** Neither words nor time tell whether somebody has an account. */
@Tag("journey")
class TellingNobodyWhoIsHereTest {
    private static final int ROUNDS = 9;
    private static final String PASSWORD = "mùa hoa cà phê";
    private static String address = "";
    private static String login = "";

    /** Somebody who is here, with a name and an address. */
    @BeforeAll
    static void somebodyIsHere() {
        String wish = "gia-dinh-" + UUID.randomUUID().toString().substring(0, 8);
        address = wish + "@example.vn";
        LoginPages pages = registers(new LoginPages(), wish, address);
        login = pages.loginName();
        assertThat(login).startsWith(wish + "-");
    }

    @Test
    void atTheRegistrationByAnAddress() {
        same((pages, known) -> {
            String mail = known ? address : UUID.randomUUID() + "@example.vn";
            return registers(pages, "gia-dinh-xem", mail).words(mail);
        });
    }

    @Test
    void atTheRegistrationByAName() {
        same((pages, known) -> {
            String wish =
                    known ? login : "gia-dinh-" + UUID.randomUUID().toString().substring(0, 8) + "-12345";
            return registers(pages, wish, "").words(wish);
        });
    }

    @Test
    void whenAPasswordIsForgotten() {
        same((pages, known) -> {
            String name =
                    known ? login : "gia-dinh-" + UUID.randomUUID().toString().substring(0, 8);
            return pages.comes()
                    .follows("reset-credentials")
                    .sends(Map.of("username", name))
                    .words(name);
        });
    }

    /** Also when the account rests after many wrong passwords, as it soon does here. */
    @Test
    void atTheLogin() {
        same((pages, known) -> {
            String name =
                    known ? login : "gia-dinh-" + UUID.randomUUID().toString().substring(0, 8);
            return pages.comes()
                    .sends(Map.of("username", name, "password", "không phải là nó"))
                    .words(name);
        });
    }

    private static LoginPages registers(LoginPages pages, String wish, String mail) {
        return pages.comes()
                .follows("registration")
                .sends(Map.of(
                        "firstName", "Lê Thị Hoa",
                        "username", wish,
                        "email", mail,
                        "password", PASSWORD,
                        "password-confirm", PASSWORD));
    }

    /** In turns, so that what else the machine does meets both. */
    private static void same(BiFunction<LoginPages, Boolean, String> tries) {
        List<Duration> known = new ArrayList<>();
        List<Duration> unknown = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            LoginPages here = new LoginPages();
            LoginPages nowhere = new LoginPages();
            assertThat(tries.apply(here, true)).isNotBlank().isEqualTo(tries.apply(nowhere, false));
            if (round > 0) {
                known.add(here.took());
                unknown.add(nowhere.took());
            }
        }
        double one = median(known);
        double other = median(unknown);
        assertThat(Math.abs(one - other))
                .as("known %s, unknown %s", known, unknown)
                .isLessThan(Math.max(60, Math.max(one, other) * 0.35));
    }

    private static double median(List<Duration> times) {
        Collections.sort(times);
        return times.get(times.size() / 2).toNanos() / 1e6;
    }
}
