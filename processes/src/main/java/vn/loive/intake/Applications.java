package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import vn.loive.shared.DossierCode;

/** Finds applications; whoever may see them is the asker's matter. */
@ApplicationScoped
public class Applications {
    private static final int MOST_SHOWN = 200;

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    public Optional<Application> find(DossierCode code) {
        return Optional.ofNullable(entities.find(Application.class, code.value()));
    }

    /** Finds it and keeps everybody else from changing it until the transaction ends. */
    public Optional<Application> lock(DossierCode code) {
        return Optional.ofNullable(entities.find(Application.class, code.value(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** The application that a model's step speaks of; a step that lost a race is repeated by the engine. */
    public Application need(String code) {
        return find(new DossierCode(code)).orElseThrow(() -> new IllegalStateException("No application " + code));
    }

    /** An account's own applications, the newest first. */
    public List<Application> ofOwner(String account) {
        return entities.createQuery(
                        "SELECT a FROM Application a WHERE a.owner = ?1 ORDER BY a.submittedAt DESC", Application.class)
                .setParameter(1, account)
                .setMaxResults(MOST_SHOWN)
                .getResultList();
    }

    void add(Application application) {
        entities.persist(application);
    }
}
