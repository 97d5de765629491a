package vn.loive.journeys.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import vn.loive.journeys.world.Place;

/** A page wants something that its policy forbids: it does not get it, and the portal hears that somebody has tried. */
@Tag("journey")
class BreakingThePolicyTest {
    @RegisterExtension
    final People people = new People();

    @Test
    void isReportedToThePortalItself() {
        try (BrowserContext profile = people.browser().newContext()) {
            Page page = profile.newPage();
            page.navigate(Place.portal("/help").toString());
            Response answer = page.waitForResponse(
                    "**/policy-report",
                    () -> page.evaluate("() => { new Image().src = 'https://elsewhere.example/x.png'; }"));
            assertThat(answer.status()).isEqualTo(204);
        }
    }
}
