package vn.loive.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message to be sent to somebody; fired inside an act, kept in its transaction, sent afterwards.
 *
 * @param application what it is about, the only thing that its subject names; none for a draft
 * @param account whose share of the day's messages it takes; none for an office, and for a code, which is counted itself
 * @param channel by which way it goes
 * @param recipient the e-mail address, or the phone number
 * @param quiet whether it waits for the morning when it would go out at night
 * @param language {@code vi} or {@code en}
 * @param template the key of its text in {@code messages/notification_{vi,en}.properties}
 * @param values the values that the text mentions, by name
 * @param once names a message that a repeated step must not send twice; none when the act itself runs once
 */
public record Notice(
        @Nullable DossierCode application,
        @Nullable String account,
        Channel channel,
        String recipient,
        boolean quiet,
        String language,
        String template,
        Map<String, Object> values,
        @Nullable String once) {
    /** The ways that a message can go. */
    public enum Channel {
        EMAIL,
        SMS
    }

    /** A letter to an office: it is read at the desk, so the night does not matter. */
    public static Notice toOffice(
            DossierCode application,
            String address,
            String template,
            Map<String, Object> values,
            @Nullable String once) {
        return new Notice(application, null, Channel.EMAIL, address, false, "vi", template, values, once);
    }
}
