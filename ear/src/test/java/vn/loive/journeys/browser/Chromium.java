package vn.loive.journeys.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import vn.loive.journeys.world.Place;

/** One browser for the whole ring, since starting one takes longer than most journeys; it ends with the last test. */
final class Chromium implements AutoCloseable {
    private static final ExtensionContext.Namespace HERE = ExtensionContext.Namespace.create(Chromium.class);

    private final Playwright playwright = Playwright.create();
    private final Browser browser = playwright
            .chromium()
            .launch(new BrowserType.LaunchOptions()
                    .setExecutablePath(Path.of(Place.setting("CHROMIUM", "/usr/bin/chromium")))
                    .setChromiumSandbox(false)
                    .setArgs(arguments()));

    static Browser of(ExtensionContext test) {
        return test.getRoot().getStore(HERE).getOrComputeIfAbsent(Chromium.class).browser;
    }

    /** It visits the portal and nothing else; a superuser's browser has no sandbox. */
    private static List<String> arguments() {
        List<String> arguments = new ArrayList<>(List.of(
                "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"));
        if ("root".equals(System.getProperty("user.name"))) {
            arguments.add("--no-sandbox");
        }
        return arguments;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
