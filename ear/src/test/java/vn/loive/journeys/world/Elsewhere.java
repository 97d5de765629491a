package vn.loive.journeys.world;

import java.util.Map;

/** How a page that is not ours can make a browser send something, or somebody who hides where it comes from. */
public enum Elsewhere {
    ANOTHER_SITE(Map.of("Sec-Fetch-Site", "cross-site", "Origin", "https://evil.example")),
    A_SISTER_OF_OURS(Map.of("Sec-Fetch-Site", "same-site", "Origin", "http://localhost:1")),
    TYPED_BY_HAND(Map.of("Sec-Fetch-Site", "none")),
    A_SANDBOX(Map.of("Origin", "null")),
    AN_OLD_BROWSER(Map.of("Origin", "https://evil.example")),
    A_VERY_OLD_BROWSER(Map.of("Referer", "https://evil.example/" + Place.portal("/"))),
    A_LIAR(Map.of("Sec-Fetch-Site", "same-origin", "Origin", "https://evil.example")),
    NOWHERE(Map.of());

    private final Map<String, String> headers;

    Elsewhere(Map<String, String> headers) {
        this.headers = headers;
    }

    /** What the browser says about it. */
    public Map<String, String> headers() {
        return headers;
    }

    /** What it says about a page of the portal. */
    public static Map<String, String> notAtAll() {
        String portal = Place.portal("/").toString();
        return Map.of("Sec-Fetch-Site", "same-origin", "Origin", portal.substring(0, portal.length() - 1));
    }
}
