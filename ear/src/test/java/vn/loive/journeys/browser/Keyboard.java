package vn.loive.journeys.browser;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.LinkedHashSet;
import java.util.Set;

/** The keyboard of somebody who has no mouse: Tab and arrows, Space and Enter, and at each stop one must see where it is. */
final class Keyboard {
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

    private final Person person;
    private final Page page;
    private final Set<String> unseen = new LinkedHashSet<>();

    Keyboard(Person person) {
        this.person = person;
        page = person.page;
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
                unseen.add(person.path() + ": " + hidden);
            }
        }
        throw new AssertionError("The keyboard does not come to " + part);
    }

    /** Writes over what stands in a field. */
    void types(Locator input, String text) {
        reaches(input);
        page.keyboard().press("Control+A");
        page.keyboard().press("Delete");
        page.keyboard().type(text);
    }

    void ticks(Locator wanted) {
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

    /** Chooses from a list by its arrows. */
    void picks(Locator list, String value) {
        reaches(list);
        for (int choices = 0; !list.inputValue().equals(value) && choices < MOST_CHOICES; choices++) {
            page.keyboard().press("ArrowDown");
        }
    }

    void follows(Locator linkOrButton) {
        reaches(linkOrButton);
        person.comesToAPageBy(() -> page.keyboard().press("Enter"));
    }
}
