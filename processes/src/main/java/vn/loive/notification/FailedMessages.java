package vn.loive.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The messages that nobody has got, although they were tried often enough. */
@ApplicationScoped
@Transactional
public class FailedMessages {
    private static final String GIVEN_UP = "FROM Message m WHERE m.failedAt IS NOT NULL AND m.setAsideAt IS NULL";

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** How many there are. */
    public long count() {
        return entities.createQuery("SELECT count(m) " + GIVEN_UP, Long.class).getSingleResult();
    }

    /** The oldest first. */
    public List<FailedMessage> list(int most) {
        return entities.createQuery("SELECT m " + GIVEN_UP + " ORDER BY m.failedAt, m.id", Message.class)
                .setMaxResults(most)
                .getResultStream()
                .map(Message::asFailed)
                .toList();
    }

    /** One of them, locked; empty when it is tried again, was sent, or was set aside. */
    public Optional<FailedMessage> find(UUID id) {
        return locked(id).map(Message::asFailed);
    }

    /** Has it tried again from the beginning, the first time at once. */
    public void retry(UUID id) {
        locked(id).ifPresent(message -> message.beginAnew(clock.instant()));
    }

    /** Leaves it unsent for good. */
    public void setAside(UUID id) {
        locked(id).ifPresent(message -> message.setAside(clock.instant()));
    }

    private Optional<Message> locked(UUID id) {
        return Optional.ofNullable(entities.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Message::isGivenUp);
    }
}
