package vn.loive.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Form;
import vn.loive.journeys.world.Place;

/** A bad line at night: what a page weighs with everything it loads, the first time somebody comes. */
@Tag("journey")
class EveryPageIsLightTest {
    private static final long DESK = 350 * 1024;
    private static final String POLICY = "content-security-policy";

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

    @Test
    void atTheDeskWithTheLibraryThatOnlyOfficialsGet() {
        Official officer = people.official(Account.COMMUNE_OFFICER, Device.DESK);
        officer.logsIn();
        String desk = officer.profile.storageState();
        String queue = Place.portal("/tasks").toString();
        assertThat(ColdVisit.quick(people.browser(), queue, desk).bytes()).isBetween(1000L, DESK);
        Response answer = officer.opens("/tasks");
        assertThat(answer.text()).contains("ln=primefaces");
        assertThat(answer.headerValue(POLICY))
                .contains("script-src 'self' 'nonce-")
                .doesNotContain("unsafe");
        Response start = people.visitor(Device.DESK).opens("/");
        assertThat(start.text()).doesNotContain("primefaces").doesNotContain("nonce");
        assertThat(start.headerValue(POLICY)).startsWith("default-src 'self'").doesNotContain("nonce");
    }

    private void light(PublicPages pages, @Nullable String who) {
        assertThat(pages.all()).hasSizeGreaterThan(5).allSatisfy((name, address) -> {
            ColdVisit visit = ColdVisit.quick(people.browser(), address, who);
            assertThat(visit.bytes()).as(name).isBetween(1000L, (long) PageWeight.of(address));
            assertThat(visit.requests()).as("requests of " + name).isLessThan(9);
        });
    }
}
