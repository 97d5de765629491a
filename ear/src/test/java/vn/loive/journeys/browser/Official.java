package vn.loive.journeys.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Wait;

/** An official at the desk of a unit. */
class Official extends Person {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Account account;

    Official(BrowserContext profile, Device device, Account account) {
        super(profile, device);
        this.account = account;
    }

    void logsIn() {
        arrives();
        opens("/tasks");
        logsInAs(account.login());
    }

    /** Finds a step of an application in the queue and takes it: its page opens. */
    void takes(String code, String step) {
        Wait.upTo(PATIENCE, () -> finds(code, step), line -> line.count() > 0);
        follows(finds(code, step).locator("td.do button.button").first());
        seesWord("decide.mine");
    }

    /** The line of the queue, after searching for the code. */
    Locator finds(String code, String step) {
        opens("/tasks");
        types("q", code);
        follows(page.locator("form.filters button"));
        return page.locator("table.queue tbody tr")
                .filter(new Locator.FilterOptions().setHasText(words.get("step." + step)));
    }

    void chooses(String outcome) {
        ticks("outcome", outcome);
    }

    void gives(String reason) {
        types("reason", reason);
    }

    /** Records the decision, and reads in the queue what happens next. */
    void records(String step, String outcome) {
        presses("send");
        page.waitForURL("**/tasks?**");
        seesWord("outcome." + step + "." + outcome + ".then");
    }

    /** Takes a step and decides it, when there is nothing to say beside the outcome. */
    void decides(String code, String step, String outcome) {
        takes(code, step);
        chooses(outcome);
        records(step, outcome);
    }

    /** Opens the part of a folded list first in which the answer stands. */
    @Override
    void ticks(String question, String answer) {
        String box = "input[name='" + question + "'][value='" + answer + "']";
        Locator folded = page.locator("details:not([open]):has(" + box + ")");
        if (folded.count() > 0) {
            folded.locator("summary").click();
        }
        super.ticks(question, answer);
    }
}
