package vn.loive.notification;

import java.time.Instant;
import java.util.Optional;

/**
 * How a message is worded in one language and length.
 *
 * @param key the template; with {@code sms.} before it, its short form
 * @param language vi or en
 * @param text what is sent, with the places {@code {due}} and {@code {day}}
 * @param own the portal's own words
 * @param changed who changed it last; empty while the portal's own words count
 */
public record Wording(String key, String language, String text, String own, Optional<Change> changed) {

    /**
     * A change of wording.
     *
     * @param text the words from then on; empty for the portal's own
     */
    public record Change(Instant at, Optional<String> text, String account, String name, String reason) {}

    /** True for the short form that goes to a phone. */
    public boolean isShort() {
        return key.startsWith(MessageText.SMS);
    }

    public boolean isChanged() {
        return !text.equals(own);
    }
}
