package vn.loive.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The rows of accounts: which names are taken, and which identifier of the provider each belongs to. */
@ApplicationScoped
class AccountStore {
    private static final int LONGEST = 200;

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<String> find(String sub) {
        return first(entities.createNativeQuery("SELECT account FROM portal.account_sub WHERE sub = ?1")
                        .setParameter(1, sub)
                        .getResultList())
                .map(String.class::cast);
    }

    /** Since when something is kept under a name that still waits for the one to whom it belongs. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Instant> waitingSince(String name) {
        return first(entities.createNativeQuery("SELECT since FROM portal.account WHERE name = ?1 AND waits")
                        .setParameter(1, name)
                        .getResultList())
                .map(Instant.class::cast);
    }

    /** Gives an identifier the name that waits for it, or else the first one that is free; two at once get the same. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public String give(String sub, String login, boolean owner) {
        entities.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtext('account ' || ?1)) AS text)")
                .setParameter(1, sub)
                .getSingleResult();
        Optional<String> known = find(sub);
        if (known.isPresent()) {
            return known.get();
        }
        String name = owner && takes(login) ? login : free(login.isBlank() || login.length() > LONGEST ? sub : login);
        entities.createNativeQuery("INSERT INTO portal.account_sub (sub, account) VALUES (?1, ?2)")
                .setParameter(1, sub)
                .setParameter(2, name)
                .executeUpdate();
        return name;
    }

    private boolean takes(String name) {
        return entities.createNativeQuery("UPDATE portal.account SET waits = false WHERE name = ?1 AND waits")
                        .setParameter(1, name)
                        .executeUpdate()
                == 1;
    }

    /** No login has a number sign: Keycloak refuses it. */
    private String free(String login) {
        String name = login;
        for (int number = 2; !inserted(name); number++) {
            name = login + "#" + number;
        }
        return name;
    }

    private boolean inserted(String name) {
        return entities.createNativeQuery("INSERT INTO portal.account (name, since, waits) VALUES (?1, ?2, false)"
                                + " ON CONFLICT (name) DO NOTHING")
                        .setParameter(1, name)
                        .setParameter(2, clock.instant())
                        .executeUpdate()
                == 1;
    }

    private static Optional<Object> first(List<?> rows) {
        return rows.stream().findFirst().map(Object.class::cast);
    }
}
