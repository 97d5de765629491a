package vn.loive.journeys.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.Set;

/** An auditor who has no mouse. */
final class KeyboardAuditor extends Auditor {
    private final Keyboard keyboard = new Keyboard(this);

    KeyboardAuditor(BrowserContext profile, Device device) {
        super(profile, device);
    }

    Set<String> unseen() {
        return keyboard.unseen();
    }

    /** Opens what is folded, or closes it. */
    void unfolds(Locator summary) {
        keyboard.reaches(summary);
        page.keyboard().press("Enter");
    }

    /** Presses a key at a part of the page. */
    void pressesAt(Locator part, String key) {
        keyboard.reaches(part);
        page.keyboard().press(key);
    }

    @Override
    void types(String field, String text) {
        keyboard.types(field(field), text);
    }

    @Override
    void ticks(String question, String answer) {
        keyboard.ticks(page.locator("input[name='" + question + "'][value='" + answer + "']"));
    }

    @Override
    void picks(String question, String answer) {
        keyboard.picks(field(question), answer);
    }

    @Override
    void follows(Locator linkOrButton) {
        keyboard.follows(linkOrButton);
    }
}
