package vn.loive.journeys.browser;

import com.microsoft.playwright.ElementHandle;
import com.microsoft.playwright.Locator;
import java.util.LinkedHashSet;
import java.util.Set;

/** The keyboard of a person without a mouse: it walks from stop to stop and notes where nobody could see that it stands there. */
final class Keyboard {
    private static final int MOST_STOPS = 120;

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

    private final Person person;

    Keyboard(Person person) {
        this.person = person;
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

    /** Walks on to a group of choices. */
    void reachesOneOf(Locator part) {
        goesTo("Tab", part, SAME);
    }

    private void goesTo(String key, Locator part, String there) {
        ElementHandle sought = part.first().elementHandle();
        for (int stops = 0; stops < MOST_STOPS; stops++) {
            if (Boolean.TRUE.equals(person.page.evaluate(there, sought))) {
                return;
            }
            person.page.keyboard().press(key);
            String hidden = String.valueOf(person.page.evaluate(SEEN));
            if (!hidden.isEmpty()) {
                unseen.add(person.path() + ": " + hidden);
            }
        }
        throw new AssertionError("The keyboard does not come to " + part);
    }
}
