package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loive.journeys.world.Account;

/** The guide: a few questions without a login, and the form that fits. */
@Tag("journey")
class FindingTheWayTest {
    @RegisterExtension
    final People people = new People();

    static Stream<Device> devices() {
        return Stream.of(Device.DESK, Device.OLD_PHONE);
    }

    private static void answers(Person visitor, String age, String home, String province, String care, String pay) {
        visitor.ticks("age", age);
        visitor.ticks("home", home);
        visitor.picks("province", province);
        visitor.ticks("result", "old");
        visitor.ticks("care", care);
        visitor.ticks("pay", pay);
        visitor.presses("show");
    }

    @ParameterizedTest
    @MethodSource("devices")
    void leadsStraightToTheFormThatFits(Device device) {
        Family family = people.family(Account.LAN, device);
        family.arrives();
        family.followsLinkTo("/guide");
        answers(family, "adult", "stable", "Tỉnh Lâm Đồng", "home", "no");

        assertThat(family.page.locator("main section.panel")).hasCount(2);
        family.seesWord("guide.home.way");
        family.seesWord("guide.papers.no-result");
        assertThat(family.path()).isEqualTo("/guide");
        family.followsLinkTo("/login?to=%2Fapply%3Ffor%3Dhome");
        family.logsInAs("lan");
        assertThat(family.page.locator("input[name='service'][value='home-rehab']"))
                .isChecked();
    }

    @Test
    void leavesNoTrace() {
        Person visitor = people.visitor(Device.DESK);
        Response answer = visitor.opens("/guide");
        assertThat(answer.headerValue("cache-control")).contains("no-store");
        answers(visitor, "child", "stable", "Tỉnh Lâm Đồng", "away", "yes");

        visitor.seesWord("guide.private.way");
        visitor.seesWord("guide.who.child");
        assertThat(visitor.profile.cookies()).isEmpty();
        assertThat(visitor.page.evaluate("() => localStorage.length + sessionStorage.length"))
                .isEqualTo(0);
        visitor.opens("/guide");
        assertThat(visitor.page.locator("main section.panel")).hasCount(0);
    }

    @Test
    void knowsOnlyThePublicFacilityWithoutAStableHome() {
        Person visitor = people.visitor(Device.PHONE);
        visitor.opens("/guide");
        answers(visitor, "adult", "none", "Tỉnh Lâm Đồng", "home", "yes");

        assertThat(visitor.page.locator("main section.panel")).hasCount(1);
        visitor.seesWord("guide.public.way");
        assertThat(visitor.page.locator("main a[href='/login?to=%2Fapply%3Ffor%3Dpublic']"))
                .hasCount(1);
    }

    @Test
    void saysWhereThePortalDoesNotTakeTheApplication() {
        Person visitor = people.visitor(Device.DESK);
        visitor.opens("/guide");
        answers(visitor, "adult", "stable", "elsewhere", "home", "no");

        visitor.seesWord("guide.home.way");
        visitor.seesWord("guide.not-here");
        assertThat(visitor.page.locator("main a[href^='/login']")).hasCount(0);
    }

    @Test
    void leadsAChildUnderTwelveElsewhere() {
        Person visitor = people.visitor(Device.DESK);
        visitor.opens("/guide");
        visitor.presses("show");
        assertThat(visitor.field("age-error")).isVisible();
        visitor.ticks("age", "under-12");
        visitor.presses("show");

        visitor.seesWord("guide.young.what");
        assertThat(visitor.page.locator("main a[href^='/login']")).hasCount(0);
    }
}
