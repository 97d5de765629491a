package vn.loive.shared;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message to be sent to somebody; fired inside an act, kept in its transaction, sent afterwards.
 *
 * @param application what it is about; the only thing that its subject names
 * @param recipient the e-mail address
 * @param language {@code vi} or {@code en}
 * @param template the key of its text in {@code messages/notification_{vi,en}.properties}
 * @param values the values that the text mentions, by name
 * @param once names a message that a repeated step must not send twice; none when the act itself runs once
 */
public record Notice(
        DossierCode application,
        String recipient,
        String language,
        String template,
        Map<String, Object> values,
        @Nullable String once) {}
