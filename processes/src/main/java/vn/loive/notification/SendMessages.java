package vn.loive.notification;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;
import vn.loive.shared.Notice;

/** Every two seconds, empties the outbox over SMTP and to the SMS gateway; one that is down is tried again later. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class SendMessages {
    private static final Logger LOG = System.getLogger(SendMessages.class.getName());
    private static final int MOST_AT_ONCE = 200;

    private final AtomicBoolean running = new AtomicBoolean();

    @Inject
    private Outbox outbox;

    @Inject
    private MailServer mail;

    @Inject
    private SmsGateway sms;

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
            if (message.channel() == Notice.Channel.SMS) {
                sms.send(message);
            } else {
                mail.send(message);
            }
        } catch (SendFailure e) {
            LOG.log(Level.WARNING, "Message {0} was not taken by {1}", message.id(), message.channel());
            throw e;
        }
    }
}
