package vn.loive.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.DossierCode;

/** Writes every event into the history, in the transaction in which it happens, and reads it back. */
@ApplicationScoped
public class History {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    void append(@Observes DomainEvent event) {
        entities.persist(new HistoryLine(event));
    }

    /** All lines of an application in the order in which they happened. */
    public List<HistoryLine> of(DossierCode application) {
        return Lines.of(entities, HistoryLine.class, application);
    }
}
