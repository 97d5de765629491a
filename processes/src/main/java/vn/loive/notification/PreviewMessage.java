package vn.loive.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.loive.shared.Notice;

/** Shows a message as it would be sent at this moment, in the words in force; nothing is sent. */
@ApplicationScoped
@Transactional
public class PreviewMessage {
    @Inject
    private Wordings wordings;

    @Inject
    private Clock clock;

    /**
     * Both lengths of it; a place for which there is no value yet still stands in braces.
     *
     * @param letter the text of the mail
     * @param shortly the text for a phone
     */
    public record Preview(String letter, String shortly) {}

    public Preview of(Notice notice) {
        Message message = new Message(notice, clock.instant());
        MessageText texts = wordings.texts(notice.language());
        return new Preview(texts.body(message, MailServer.portal()), texts.sms(message));
    }
}
