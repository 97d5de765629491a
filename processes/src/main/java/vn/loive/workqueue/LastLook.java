package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.loive.identity.Caller;
import vn.loive.shared.DossierCode;

/** Remembers when each official looked at an application last, so that what has changed since can be marked. */
@ApplicationScoped
@Transactional
public class LastLook {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Notes a look; answers when the visit before this one was. Looks within half an hour are one visit. */
    public Optional<Instant> note(Caller caller, DossierCode code) {
        entities.createNativeQuery("INSERT INTO portal.last_look AS l (account, code, seen_at) VALUES (?1, ?2, ?3)"
                        + " ON CONFLICT (account, code) DO UPDATE SET seen_at = excluded.seen_at, before_at = CASE"
                        + " WHEN l.seen_at < excluded.seen_at - interval '30 minutes' THEN l.seen_at"
                        + " ELSE l.before_at END")
                .setParameter(1, caller.account())
                .setParameter(2, code.value())
                .setParameter(3, clock.instant())
                .executeUpdate();
        List<?> before = entities.createNativeQuery(
                        "SELECT before_at FROM portal.last_look WHERE account = ?1 AND code = ?2"
                                + " AND before_at IS NOT NULL")
                .setParameter(1, caller.account())
                .setParameter(2, code.value())
                .getResultList();
        return before.stream().map(Instant.class::cast).findFirst();
    }
}
