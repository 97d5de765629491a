package vn.loive.journeys.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/**
 * Looks at a page as somebody who enlarges it: at 200 % zoom, at 320 px, and with wider lines, words and letters (WCAG
 * 1.4.4, 1.4.10, 1.4.12); each time in a narrow and in a wide font, since nobody knows which one a telephone has.
 */
final class Reflow {
    private static final Script FITS = Script.of("fits.js");
    private static final int ZOOMED = 640;
    private static final int SMALLEST = 320;

    /** A style sheet of the reader's own; the page's rules for styles do not keep it away. */
    private static final String WIDER = """
            () => {
              const own = new CSSStyleSheet();
              own.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
                p { margin-bottom: 2em !important }`);
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
            }
            """;

    private static final List<String> FONTS = List.of("Noto Sans", "DejaVu Sans");

    /** The page's own choice of fonts is set aside; a font that the machine does not have is told, not replaced. */
    private static final Script IN_FONT = Script.of("in-font.js");

    private static final String TOO_WIDE = "() => document.documentElement.scrollWidth > innerWidth";

    private static final String AS_BEFORE = "() => { document.adoptedStyleSheets = []; }";

    private final Person person;

    Reflow(Person person) {
        this.person = person;
    }

    /** What does not fit; the page is left as it was. */
    List<String> look() {
        List<String> found = new ArrayList<>();
        CDPSession tools = person.profile.newCDPSession(person.page);
        for (String font : FONTS) {
            found.addAll(IN_FONT.on(person.page, font));
            size(tools, ZOOMED, 2);
            note(found, "in " + font + " at 200 %");
            size(tools, SMALLEST, 1);
            note(found, "in " + font + " at 320 px");
            person.page.evaluate(WIDER);
            note(found, "in " + font + " at 320 px with wide text");
            size(tools, person.device.width(), 1);
            note(found, "in " + font + " with wide text");
            person.page.evaluate(AS_BEFORE);
        }
        tools.detach();
        return found;
    }

    /** In which of the fonts the page is wider than the device; tables of the desk scroll inside themselves. */
    static List<String> inEachFont(Page page) {
        List<String> found = new ArrayList<>();
        for (String font : FONTS) {
            found.addAll(IN_FONT.on(page, font));
            if (Boolean.TRUE.equals(page.evaluate(TOO_WIDE))) {
                found.add("must be scrolled sideways in " + font);
            }
            page.evaluate(AS_BEFORE);
        }
        return found;
    }

    /** What does not fit as the page is. */
    static List<String> fits(Page page) {
        return FITS.on(page, null);
    }

    private void size(CDPSession tools, int width, int scale) {
        JsonObject size = new JsonObject();
        size.addProperty("width", width);
        size.addProperty("height", person.device.height() / scale);
        size.addProperty("deviceScaleFactor", scale);
        size.addProperty("mobile", false);
        tools.send("Emulation.setDeviceMetricsOverride", size);
    }

    private void note(List<String> found, String how) {
        fits(person.page).forEach(sentence -> found.add(how + " " + sentence));
    }
}
