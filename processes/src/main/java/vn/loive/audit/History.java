package vn.loive.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** Writes every event into the history, in the transaction in which it happens, and reads it back. */
@ApplicationScoped
public class History {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Clock clock;

    void append(@Observes DomainEvent event) {
        entities.persist(new HistoryLine(event, clock.instant()));
    }

    /** All lines of an application in the order in which they happened. */
    public List<HistoryLine> of(DossierCode application) {
        return entities.createQuery(
                        "SELECT h FROM HistoryLine h WHERE h.code = ?1 ORDER BY h.at, h.seq", HistoryLine.class)
                .setParameter(1, application.value())
                .getResultList();
    }

    /** Some lines after one of them, for a reader who takes a long line of time in pieces. */
    @Transactional
    public List<HistoryLine> after(DossierCode application, Instant at, long seq, int most) {
        return entities.createQuery(
                        "SELECT h FROM HistoryLine h WHERE h.code = ?1"
                                + " AND (h.at > ?2 OR h.at = ?2 AND h.seq > ?3) ORDER BY h.at, h.seq",
                        HistoryLine.class)
                .setParameter(1, application.value())
                .setParameter(2, at)
                .setParameter(3, seq)
                .setMaxResults(most)
                .getResultList();
    }
}
