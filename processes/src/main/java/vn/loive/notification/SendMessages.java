package vn.loive.notification;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.concurrent.atomic.AtomicBoolean;

/** Every two seconds, empties the outbox over SMTP; a server that is down is tried again later. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SendMessages {
    private static final Logger LOG = System.getLogger(SendMessages.class.getName());
    private static final int MOST_AT_ONCE = 200;

    private final AtomicBoolean running = new AtomicBoolean();

    @Resource(lookup = "java:jboss/mail/LoiVe")
    private Session mail;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void everyTwoSeconds() {
        if (!running.compareAndSet(false, true)) {
            return;
        }
        try {
            int sent = 0;
            while (sent < MOST_AT_ONCE && outbox.sendNext(this::send)) {
                sent++;
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The outbox cannot be read now: {0}", e.getMessage());
        } finally {
            running.set(false);
        }
    }

    private void send(Message message) {
        try {
            MessageText text = new MessageText(message.language());
            MimeMessage letter = new MimeMessage(mail);
            letter.setFrom(new InternetAddress(sender(), "Lối Về", StandardCharsets.UTF_8.name()));
            letter.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(message.recipient()));
            letter.setSubject(text.subject(message), StandardCharsets.UTF_8.name());
            letter.setText(text.body(message, portal()), StandardCharsets.UTF_8.name());
            letter.setSentDate(Date.from(clock.instant()));
            letter.setHeader("Message-ID", "<" + message.id() + "@loive>");
            Transport.send(letter);
        } catch (MessagingException | UnsupportedEncodingException e) {
            LOG.log(
                    Level.WARNING,
                    "Message {0} was not taken: {1}",
                    message.id(),
                    e.getClass().getSimpleName());
            throw new MailFailure(e);
        }
    }

    private static String sender() {
        return System.getenv().getOrDefault("LOIVE_MAIL_FROM", "loive@example.vn");
    }

    private static String portal() {
        return System.getenv().getOrDefault("LOIVE_PUBLIC_URL", "http://localhost:8080");
    }
}
