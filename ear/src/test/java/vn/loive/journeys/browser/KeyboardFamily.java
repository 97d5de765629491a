package vn.loive.journeys.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.Set;

/** A family that has no mouse. */
final class KeyboardFamily extends Family {
    private final Keyboard keyboard = new Keyboard(this);

    KeyboardFamily(BrowserContext profile, Device device, String account) {
        super(profile, device, account);
    }

    Set<String> unseen() {
        return keyboard.unseen();
    }

    void reaches(Locator part) {
        keyboard.reaches(part);
    }

    void reachesBackwards(Locator part) {
        keyboard.reachesBackwards(part);
    }

    @Override
    void types(String field, String text) {
        Locator input = field(field);
        keyboard.types(input, text);
        if (!text.isEmpty() && "combobox".equals(input.getAttribute("role"))) {
            field(field + "-list").waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
        }
    }

    @Override
    void ticks(String question, String answer) {
        keyboard.ticks(page.locator("input[name='" + question + "'][value='" + answer + "']"));
    }

    @Override
    void addsPaper(String name, String type, byte[] content) {
        reaches(field("files"));
        super.addsPaper(name, type, content);
    }

    @Override
    void follows(Locator linkOrButton) {
        keyboard.follows(linkOrButton);
    }
}
