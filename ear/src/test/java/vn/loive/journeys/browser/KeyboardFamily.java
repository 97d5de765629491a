package vn.loive.journeys.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.Set;

/** A family that has no mouse: it goes by Tab, chooses by arrows and Space, presses Enter, and must see where it is. */
final class KeyboardFamily extends Family {
    private static final int MOST_CHOICES = 40;

    private final Keyboard keyboard = new Keyboard(this);

    KeyboardFamily(BrowserContext profile, Device device, String account) {
        super(profile, device, account);
    }

    /** Stops at which nobody could see that the keyboard was there. */
    Set<String> unseen() {
        return keyboard.unseen();
    }

    /** Walks on until the keyboard stands here. */
    void reaches(Locator part) {
        keyboard.reaches(part);
    }

    /** Walks backwards until the keyboard stands here. */
    void reachesBackwards(Locator part) {
        keyboard.reachesBackwards(part);
    }

    @Override
    void types(String field, String text) {
        Locator input = field(field);
        reaches(input);
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        page.keyboard().type(text);
        if (!text.isEmpty() && "combobox".equals(input.getAttribute("role"))) {
            field(field + "-list").waitFor();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
        }
    }

    @Override
    void ticks(String question, String answer) {
        Locator wanted = page.locator("input[name='" + question + "'][value='" + answer + "']");
        keyboard.reachesOneOf(wanted);
        if ("checkbox".equals(wanted.getAttribute("type"))) {
            reaches(wanted);
        }
        if (!wanted.isChecked()) {
            page.keyboard().press("Space");
        }
        for (int choices = 0; !wanted.isChecked() && choices < MOST_CHOICES; choices++) {
            page.keyboard().press("ArrowDown");
        }
    }

    @Override
    void addsPaper(String name, String type, byte[] content) {
        reaches(field("files"));
        super.addsPaper(name, type, content);
    }

    @Override
    void follows(Locator linkOrButton) {
        reaches(linkOrButton);
        comesToAPageBy(() -> page.keyboard().press("Enter"));
    }
}
