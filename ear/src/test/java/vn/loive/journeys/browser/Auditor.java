package vn.loive.journeys.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.List;
import vn.loive.journeys.world.Account;

/** An auditor, who reads the trace of an application and its drawing. */
final class Auditor extends Person {
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
        return page.locator("section[aria-labelledby=acts] .timeline > li > h3").allTextContents();
    }

    /** A shape of the drawing by its name in the model. */
    Locator shape(String name) {
        return field("at-" + name);
    }

    Locator wayTaken() {
        return page.locator(".diagram .edge.gone");
    }
}
