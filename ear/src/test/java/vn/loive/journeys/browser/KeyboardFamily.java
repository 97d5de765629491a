package vn.loive.journeys.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import java.util.LinkedHashSet;
import java.util.Set;

/** A family that has no mouse: it goes by Tab, chooses by arrows and Space, presses Enter, and must see where it is. */
final class KeyboardFamily extends Family {
    private static final int MOST_STOPS = 120;
    private static final int MOST_CHOICES = 40;

    /** Where the keyboard stands: what cannot be seen of it, or nothing. */
    private static final String SEEN = """
            () => {
              const here = document.activeElement, part = here.closest(".doors li") || here;
              if (here === document.body) return "";
              const ring = [here, part].some((one) => {
                const style = getComputedStyle(one);
                return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
              });
              const box = here.getBoundingClientRect(), bar = document.querySelector(".topbar");
              const covered = bar && !bar.contains(here) && !here.matches(".skip") && box.bottom <= bar.getBoundingClientRect().bottom;
              const gone = covered || box.bottom < 0 || box.top > innerHeight;
              const name = here.outerHTML.slice(0, 120);
              return (ring ? "" : "no ring around " + name) + (gone ? "out of sight: " + name : "");
            }
            """;

    /** A group of choices is one stop of the keyboard. */
    private static final String SAME =
            "(part) => part === document.activeElement || (part.name && part.name === document.activeElement.name)";

    private final Set<String> unseen = new LinkedHashSet<>();

    KeyboardFamily(BrowserContext profile, Device device, String account) {
        super(profile, device, account);
    }

    /** Stops at which nobody could see that the keyboard was there. */
    Set<String> unseen() {
        return unseen;
    }

    /** Walks on until the keyboard stands here. */
    void reaches(Locator part) {
        goesTo("Tab", part, "(part) => part === document.activeElement");
    }

    /** Walks backwards until the keyboard stands here. */
    void reachesBackwards(Locator part) {
        goesTo("Shift+Tab", part, SAME);
    }

    private void goesTo(String key, Locator part, String there) {
        ElementHandle sought = part.first().elementHandle();
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            if (Boolean.TRUE.equals(page.evaluate(there, sought))) {
                return;
            }
            page.keyboard().press(key);
            String hidden = String.valueOf(page.evaluate(SEEN));
            if (!hidden.isEmpty()) {
                unseen.add(path() + ": " + hidden);
            }
        }
        throw new AssertionError("The keyboard does not come to " + part);
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
        goesTo("Tab", wanted, SAME);
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
