package vn.loive.journeys.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.LoadState;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One visit by a browser that has never been here, or that knows the person and nothing else.
 *
 * @param requests that were made, those that led elsewhere too
 * @param bytes received, heads and all, as they came over the wire
 * @param usable milliseconds until it is painted, and its scripts have run
 */
record ColdVisit(long requests, long bytes, double usable) {
    private static final double BYTES_PER_SECOND = 1_600_000 / 8.0;
    private static final double UP_BYTES_PER_SECOND = 750_000 / 8.0;
    private static final int LATENCY_MILLIS = 150;
    private static final int SLOWER = 4;
    private static final int WIDTH = 360;
    private static final int HEIGHT = 740;

    /** On a good line and a fast machine, for its weight; {@code who} is the state of a browser that is logged in. */
    static ColdVisit quick(Browser browser, String address, @Nullable String who) {
        return visit(browser, address, who, false);
    }

    /** On the line of 1.6 Mbit/s and 150 ms, with a processor four times slower. */
    static ColdVisit slow(Browser browser, String address, @Nullable String who) {
        return visit(browser, address, who, true);
    }

    private static ColdVisit visit(Browser browser, String address, @Nullable String who, boolean slow) {
        Browser.NewContextOptions options = new Browser.NewContextOptions().setViewportSize(WIDTH, HEIGHT);
        if (who != null) {
            options.setStorageState(who);
        }
        try (BrowserContext profile = browser.newContext(options)) {
            Page page = profile.newPage();
            CDPSession tools = profile.newCDPSession(page);
            AtomicLong requests = new AtomicLong();
            AtomicLong bytes = new AtomicLong();
            count(tools, requests, bytes);
            if (slow) {
                slowDown(tools);
            }
            Response answer = page.navigate(address);
            if (answer == null || !answer.ok()) {
                throw new IllegalStateException("No page at " + address);
            }
            page.waitForLoadState(LoadState.NETWORKIDLE);
            return new ColdVisit(requests.get(), bytes.get(), usable(page));
        }
    }

    private static void count(CDPSession tools, AtomicLong requests, AtomicLong bytes) {
        tools.send("Network.enable");
        tools.on("Network.requestWillBeSent", event -> {
            requests.incrementAndGet();
            if (event.has("redirectResponse")) {
                bytes.addAndGet(length(event.getAsJsonObject("redirectResponse")));
            }
        });
        tools.on("Network.loadingFinished", event -> bytes.addAndGet(length(event)));
    }

    private static long length(JsonObject event) {
        return event.get("encodedDataLength").getAsLong();
    }

    private static void slowDown(CDPSession tools) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", LATENCY_MILLIS);
        line.addProperty("downloadThroughput", BYTES_PER_SECOND);
        line.addProperty("uploadThroughput", UP_BYTES_PER_SECOND);
        tools.send("Network.emulateNetworkConditions", line);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", SLOWER);
        tools.send("Emulation.setCPUThrottlingRate", processor);
    }

    private static double usable(Page page) {
        Object millis = page.evaluate("() => Math.max("
                + "performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,"
                + "(performance.getEntriesByName('first-contentful-paint')[0] || {startTime: 0}).startTime)");
        return ((Number) millis).doubleValue();
    }
}
