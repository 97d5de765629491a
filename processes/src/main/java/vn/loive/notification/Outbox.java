package vn.loive.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import vn.loive.quota.Quota;
import vn.loive.quota.Quotas;
import vn.loive.shared.Notice;
import vn.loive.shared.Refusal;

/** Keeps messages in the transaction of the act that causes them, and hands them to the sender one at a time. */
@ApplicationScoped
public class Outbox {
    @PersistenceContext(unitName = "loive")
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    Quotas quotas;

    void keep(@Observes Notice notice) {
        if (notice.once() == null || isNew(notice.once())) {
            Message message = new Message(notice, clock.instant());
            tooMany(notice).ifPresent(refusal -> message.refuse(refusal.code(), clock.instant()));
            entities.persist(message);
        }
    }

    /** What is too much for one day is noted, and not sent. */
    private Optional<Refusal> tooMany(Notice notice) {
        return Optional.ofNullable(notice.account()).flatMap(account -> quotas.take(account, Quota.MESSAGES, 0));
    }

    private boolean isNew(String once) {
        return entities.createQuery("SELECT m.id FROM Message m WHERE m.once = ?1", UUID.class)
                .setParameter(1, once)
                .getResultList()
                .isEmpty();
    }

    /**
     * Sends the next message that is due, in a transaction of its own; other servers pass over it meanwhile.
     *
     * @param send throws when it could not be sent
     * @return false when nothing is due
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean sendNext(Consumer<Message> send) {
        Optional<Message> due = nextDue();
        due.filter(message -> !message.waitsForMorning(clock.instant())).ifPresent(message -> {
            if (message.isOutdated(clock.instant())) {
                message.refuse("outdated", clock.instant());
                return;
            }
            try {
                send.accept(message);
                message.sent(clock.instant());
            } catch (SendFailure e) {
                message.failed(String.valueOf(e.getMessage()), clock.instant());
            }
        });
        return due.isPresent();
    }

    private Optional<Message> nextDue() {
        List<?> ids = entities.createNativeQuery("SELECT id FROM portal.outbox WHERE sent_at IS NULL AND"
                        + " failed_at IS NULL AND next_try_at <= ?1 ORDER BY next_try_at LIMIT 1"
                        + " FOR UPDATE SKIP LOCKED")
                .setParameter(1, clock.instant())
                .getResultList();
        return ids.stream().findFirst().map(id -> entities.find(Message.class, id));
    }
}
