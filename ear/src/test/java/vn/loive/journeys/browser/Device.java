package vn.loive.journeys.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.ViewportSize;

/**
 * What somebody sits at.
 *
 * @param language in which the pages are read, {@code vi} or {@code en}
 */
record Device(String name, String language, int width, int height, ColorScheme colours, boolean scripts) {
    static final Device DESK = new Device("a desk", "vi", 1280, 900, ColorScheme.LIGHT, true);

    /** By night. */
    static final Device PHONE = new Device("a phone", "vi", 360, 740, ColorScheme.DARK, true);

    /** The poorest device that must do: narrow, no JavaScript; and read in English. */
    static final Device OLD_PHONE = new Device("an old phone, in English", "en", 360, 640, ColorScheme.LIGHT, false);

    /** The same, read in another language. */
    Device reading(String other) {
        return new Device(name + ", read in " + other, other, width, height, colours, scripts);
    }

    Browser.NewContextOptions options() {
        return new Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(new ViewportSize(width, height))
                .setColorScheme(colours)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(scripts);
    }

    @Override
    public String toString() {
        return name;
    }
}
