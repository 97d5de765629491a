package vn.loive.journeys.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.journeys.world.Place;
import vn.loive.journeys.world.SecondFactor;

/** Somebody with a browser: opens addresses, types, presses buttons, and reads what stands there. */
class Person {
    /** That of the people of the demo world; whoever registers has to find a better one. */
    static final String PASSWORD = "demo";

    static final String OWN_PASSWORD = "mùa hoa cà phê";
    static final String NEW = "nha-";

    private static final double PATIENCE_MILLIS = 30_000;
    private static final int GUIDE_QUALITY = 35;
    private static final double GUIDE_LONGEST = 2400;
    private static final double WIDE_SCALE = 0.65;
    private static final int NARROW = 700;
    private static final Path PHOTOGRAPHS = Path.of("target", "screenshots");

    final Page page;
    final Words words;
    final BrowserContext profile;
    final Device device;
    private final List<String> faults = new ArrayList<>();
    private int pagesSeen;
    private Runnable look = () -> {};

    Person(BrowserContext profile, Device device) {
        this.profile = profile;
        this.device = device;
        this.words = new Words(device.language());
        profile.setDefaultTimeout(PATIENCE_MILLIS);
        page = profile.newPage();
        // a paper shown in its place is a frame of its own, and not a page
        page.onFrameNavigated(frame -> pagesSeen += frame.parentFrame() == null ? 1 : 0);
        page.onPageError(error -> faults.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                faults.add(page.url() + ": " + message.text());
            }
        });
        page.onResponse(answer -> {
            if (answer.status() >= 500) {
                faults.add(answer.url() + ": " + answer.status());
            }
        });
    }

    /** Opens an address of the portal; the first page is turned into the person's own language by its switch. */
    Response opens(String path) {
        Response answer = page.navigate(Place.portal(path).toString());
        if (answer == null) {
            throw new AssertionError("Nothing came from " + path);
        }
        return answer;
    }

    /** Comes to the start page, and changes its language when it is not one's own. */
    void arrives() {
        opens("/");
        Locator other = page.locator("header a[hreflang=" + words.language() + "]");
        if (other.count() > 0) {
            follows(other);
        }
    }

    /** Logs in where the portal has led to the identity provider. */
    void logsInAs(String account) {
        if (field("username").count() > 0) {
            types("username", account);
        }
        types("password", account.startsWith(NEW) ? OWN_PASSWORD : PASSWORD);
        presses("kc-login");
        showsTheSecondFactor();
    }

    /** Types the code of the telephone where it is asked for; so it is of whoever is no family. */
    void showsTheSecondFactor() {
        if (field("otp").count() > 0) {
            types("otp", SecondFactor.code());
            presses("kc-login");
        }
    }

    /** Adds an app to the login, as its page asks for when there is none yet; the key is the one that stands there. */
    String addsTheSecondFactor() {
        if (field("mode-manual").count() > 0) {
            follows(field("mode-manual"));
        }
        String key = text(field("kc-totp-secret-key").textContent()).replace(" ", "");
        types("totp", SecondFactor.code(SecondFactor.key(key)));
        presses("saveTOTPBtn");
        return key;
    }

    void logsOut() {
        follows(page.locator("header form[action='/logout'] button"));
    }

    void isAskedForAPassword() {
        assertThat(field("password")).isVisible();
    }

    void types(String field, String text) {
        field(field).fill(text);
    }

    void ticks(String question, String answer) {
        page.locator("input[name='" + question + "'][value='" + answer + "']").check();
    }

    void picks(String question, String answer) {
        field(question).selectOption(answer);
    }

    Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    String typedIn(String field) {
        return field(field).inputValue();
    }

    void presses(String button) {
        follows(field(button));
    }

    /** Presses what leads to another page, and waits until that page is there. */
    void follows(Locator linkOrButton) {
        comesToAPageBy(linkOrButton::click);
    }

    /** Does what leads to another page, and waits until that page is there. */
    void comesToAPageBy(Runnable something) {
        // papers that are still loading move what stands below them
        page.waitForLoadState(LoadState.LOAD);
        int before = pagesSeen;
        something.run();
        page.waitForCondition(() -> pagesSeen > before);
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        look.run();
    }

    /** From here on does this at each page that a link or a button leads to. */
    void atEachPage(Runnable other) {
        look = other;
    }

    /** Follows the link to an address that begins so. */
    void followsLinkTo(String address) {
        follows(page.locator("main a[href^='" + address + "']").first());
    }

    void goesBack() {
        page.goBack();
    }

    void sees(String text) {
        assertThat(page.locator("main")).containsText(text);
    }

    void seesWord(String key) {
        sees(words.get(key));
    }

    void doesNotSee(String text) {
        assertThat(page.locator("body")).not().containsText(text);
    }

    /** The address of the page without the server. */
    String path() {
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    /** Throws the portal's cookie away, as if its session had ended meanwhile. */
    void losesTheSession() {
        if (profile.cookies().stream().noneMatch(cookie -> cookie.name.equals("loive"))) {
            throw new AssertionError("There is no session to lose");
        }
        profile.clearCookies(new BrowserContext.ClearCookiesOptions().setName("loive"));
    }

    /** As if nothing had happened for so long that the identity provider, too, has forgotten who this is. */
    void losesTheLogin() {
        losesTheSession();
        profile.clearCookies(new BrowserContext.ClearCookiesOptions().setPath("/realms/loive/"));
    }

    /** Keeps what is seen as a picture. */
    void photograph(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PHOTOGRAPHS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** The same, small enough to be kept with the documents. */
    void keepsForTheGuide(String name) {
        CDPSession tools = profile.newCDPSession(page);
        JsonObject size = tools.send("Page.getLayoutMetrics").getAsJsonObject("cssContentSize");
        size.addProperty("height", Math.min(size.get("height").getAsDouble(), GUIDE_LONGEST));
        size.addProperty("scale", device.width() < NARROW ? 1 : WIDE_SCALE);
        JsonObject picture = new JsonObject();
        picture.addProperty("format", "webp");
        picture.addProperty("quality", GUIDE_QUALITY);
        picture.addProperty("captureBeyondViewport", true);
        picture.add("clip", size);
        byte[] bytes = Base64.getDecoder()
                .decode(tools.send("Page.captureScreenshot", picture)
                        .get("data")
                        .getAsString());
        tools.detach();
        Path file = PHOTOGRAPHS.resolve("guide").resolve(name + ".webp");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> faults() {
        return faults;
    }

    void leave() {
        profile.close();
    }

    static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
