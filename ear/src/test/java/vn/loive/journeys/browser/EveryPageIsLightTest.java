package vn.loive.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Form;

/** A bad line at night: what a page weighs with everything it loads, the first time somebody comes. */
@Tag("journey")
class EveryPageIsLightTest {
    @RegisterExtension
    final People people = new People();

    @Test
    void beforeTheLoginAndAtIt() {
        light(PublicPages.beforeLogin(people.visitor(Device.PHONE)), null);
    }

    @Test
    void behindTheLogin() {
        Family lan = people.family(Account.LAN, Device.PHONE);
        lan.logsIn();
        light(PublicPages.behindLogin(lan, Form.ofAMother()), lan.profile.storageState());
    }

    private void light(PublicPages pages, @Nullable String who) {
        assertThat(pages.all()).hasSizeGreaterThan(5).allSatisfy((name, address) -> {
            ColdVisit visit = ColdVisit.quick(people.browser(), address, who);
            assertThat(visit.bytes()).as(name).isBetween(1000L, (long) PageWeight.of(address));
            assertThat(visit.requests()).as("requests of " + name).isLessThan(9);
        });
    }
}
