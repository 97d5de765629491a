package vn.loive.journeys.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.Set;
import vn.loive.journeys.world.Account;

/** An official who has no mouse: he goes by Tab and presses Enter, and must see where he is. */
final class KeyboardOfficial extends Official {
    private final Keyboard keyboard = new Keyboard(this);

    KeyboardOfficial(BrowserContext profile, Device device, Account account) {
        super(profile, device, account);
    }

    Set<String> unseen() {
        return keyboard.unseen();
    }

    @Override
    void types(String field, String text) {
        keyboard.types(field(field), text);
    }

    @Override
    void follows(Locator linkOrButton) {
        keyboard.follows(linkOrButton);
    }
}
