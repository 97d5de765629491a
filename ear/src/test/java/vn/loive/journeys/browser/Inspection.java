package vn.loive.journeys.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Looks at pages as somebody does who must see to it that everybody can use them, and notes what is wrong. */
final class Inspection {
    private static final List<String> WCAG_2_2_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final Pattern TELLING = Pattern.compile(
            "cai nghiện|ma túy|nghiện|công an|rehab|drug|police|addict",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int SHOWN = 3;
    private static final int NARROW = 700;

    private final Person person;
    private final List<String> found = new ArrayList<>();
    private int pages;

    Inspection(Person person) {
        this.person = person;
    }

    /** Opens a page outside or before the desk, and looks at it. */
    void ofPublicPage(String name, String path) {
        person.opens(path);
        ofPublicPage(name);
    }

    /** Opens any page, and looks at it. */
    void of(String name, String path) {
        person.opens(path);
        of(name);
    }

    /** A page outside or before the desk: leaving, the other language and the counsellors are always at hand. */
    void ofPublicPage(String name) {
        of(name);
        if (person.device.width() >= NARROW) {
            new Reflow(person).look().forEach(sentence -> note(name, sentence));
        }
        for (String part : List.of("header .exit", "header a[hreflang]", "header a[href^='tel:']")) {
            if (person.page.locator(part).count() == 0) {
                note(name, "has no " + part);
            }
        }
    }

    /** Any page. */
    void of(String name) {
        Page page = person.page;
        axe(name);
        person.keepsForTheGuide((person.device.width() < NARROW ? "phone/" : "wide/") + name);
        neutral(name, "title", page.title());
        neutral(name, "address", page.url());
        if (page.content().contains("???")) {
            note(name, "misses a text");
        }
        Reflow.inEachFont(page).forEach(sentence -> note(name, sentence));
        new ReadAloud(person).listen().forEach(sentence -> note(name, sentence));
    }

    /** What a browser's history keeps of the page in front. */
    void ofWhatHistoryKeeps() {
        pages++;
        neutral("history", "title", person.page.title());
        neutral("history", "address", person.page.url());
    }

    /** A page passed by: in the reader's language, and as wide as the device. */
    void ofWhatIsRead(String name) {
        pages++;
        String language = person.device.language();
        ReadAloud.ties(person.page, language).forEach(sentence -> note(name + " " + person.path(), sentence));
        Reflow.fits(person.page).forEach(sentence -> note(name + " " + person.path(), sentence));
    }

    int pages() {
        return pages;
    }

    private void axe(String name) {
        AxeRunOptions onlyWhatIsWrong = new AxeRunOptions();
        onlyWhatIsWrong.setResultTypes(List.of("violations"));
        AxeBuilder axe = new AxeBuilder(person.page).options(onlyWhatIsWrong).withTags(WCAG_2_2_AA);
        for (Rule rule : axe.analyze().getViolations()) {
            note(name, "breaks a rule: " + rule.getHelp() + " " + places(rule));
        }
    }

    private static List<String> places(Rule rule) {
        return rule.getNodes().stream().limit(SHOWN).map(CheckedNode::getHtml).toList();
    }

    private void neutral(String name, String what, @Nullable String text) {
        if (TELLING.matcher(Person.text(text).toLowerCase(Locale.ROOT)).find()) {
            note(name, "tells too much in its " + what + ": " + text);
        }
    }

    private void note(String name, String what) {
        found.add(name + " at " + person.device.width() + " px " + what);
    }

    List<String> found() {
        return found;
    }
}
