package vn.loive.journeys.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.List;
import vn.loive.journeys.world.Account;

/** An auditor, who reads the trace of an application and its drawing. */
class Auditor extends Person {
    Auditor(BrowserContext profile, Device device) {
        super(profile, device);
    }

    void logsIn() {
        arrives();
        opens("/history");
        logsInAs(Account.AUDITOR.login());
    }

    void reads(String code) {
        opens("/history");
        types("code", code);
        follows(page.locator("form.filters button"));
        sees(code);
    }

    /** What has happened, in words. */
    List<String> acts() {
        return page.locator("section[aria-labelledby=acts] .timeline > li.acts h4")
                .allTextContents();
    }

    /** Shows only some lanes of the line of time. */
    void shows(String... lanes) {
        page.locator(".lanes .tick input").all().forEach(Locator::uncheck);
        for (String lane : lanes) {
            ticks("lane", lane);
        }
        follows(page.locator(".lanes button"));
    }

    /** The entries of a lane, in words. */
    List<String> entries(String lane) {
        return page.locator(".timeline > li." + lane + " h4").allTextContents();
    }

    /** A shape of the drawing by its name in the model. */
    Locator shape(String name) {
        return field("at-" + name);
    }

    Locator wayTaken() {
        return page.locator(".diagram .edge.gone");
    }
}
