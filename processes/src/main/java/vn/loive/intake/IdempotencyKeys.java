package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.loive.shared.DossierCode;

/** Remembers which request came with which key, so that the same submission sent twice is one application. */
@ApplicationScoped
class IdempotencyKeys {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** What a key was used for before: the request's hash and the application. */
    record Use(String request, DossierCode code) {}

    /** Takes the key; empty when it is new. Waits for another request that is just using it. */
    Optional<Use> take(String account, String key, String request) {
        int fresh = entities.createNativeQuery("INSERT INTO portal.idempotency_key (account, key, request, created_at)"
                        + " VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")
                .setParameter(1, account)
                .setParameter(2, key)
                .setParameter(3, request)
                .setParameter(4, clock.instant())
                .executeUpdate();
        return fresh == 1 ? Optional.empty() : Optional.of(earlierUse(account, key));
    }

    private Use earlierUse(String account, String key) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT request, code FROM portal.idempotency_key WHERE account = ?1 AND key = ?2")
                .setParameter(1, account)
                .setParameter(2, key)
                .getResultList();
        Object[] row = (Object[]) rows.get(0);
        return new Use((String) row[0], new DossierCode((String) row[1]));
    }

    void remember(String account, String key, DossierCode code) {
        entities.createNativeQuery("UPDATE portal.idempotency_key SET code = ?3 WHERE account = ?1 AND key = ?2")
                .setParameter(1, account)
                .setParameter(2, key)
                .setParameter(3, code.value())
                .executeUpdate();
    }

    /** Forgets a key whose request was refused, so that a corrected one may use it. */
    void forget(String account, String key) {
        entities.createNativeQuery("DELETE FROM portal.idempotency_key WHERE account = ?1 AND key = ?2")
                .setParameter(1, account)
                .setParameter(2, key)
                .executeUpdate();
    }
}
