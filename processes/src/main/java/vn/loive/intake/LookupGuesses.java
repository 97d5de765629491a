package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.loive.shared.DossierCode;

/**
 * Counts guesses at the look-up, on the database and so for all nodes. Each is counted before it is compared, one after
 * the other for one code and one origin: many at once are no more guesses than one after the other.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LookupGuesses {
    /** From one origin at one code: who has mistyped five times waits a little, and nobody else does. */
    static final int MOST_AT_A_CODE = 5;

    /** From one origin at all codes: many families may share an address. */
    static final int MOST_OF_AN_ORIGIN = 100;

    /** From everywhere at a code with six figures: far from what finds them, far more than one stranger can send. */
    static final int MOST_AT_A_SHORT_PIN = 200;

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final Duration DAY = Duration.ofDays(1);

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Counts a guess, unless there have been too many from there. */
    boolean mayGuess(DossierCode code, String origin, UUID guess) {
        queue("lookup " + code.value());
        queue("lookup from " + origin);
        Instant since = clock.instant().minus(WINDOW);
        boolean may = number("code = ?1 AND origin = ?2 AND at > ?3", code.value(), origin, since) < MOST_AT_A_CODE
                && number("origin = ?1 AND at > ?2", origin, since) < MOST_OF_AN_ORIGIN;
        if (may) {
            fill(
                            "INSERT INTO portal.lookup_guess VALUES (?1, ?2, ?3, ?4)",
                            guess,
                            code.value(),
                            origin,
                            clock.instant())
                    .executeUpdate();
        }
        return may;
    }

    /** Whether a code with six figures has been tried from everywhere more often than is safe within a day. */
    boolean isWornOut(DossierCode code) {
        return number("code = ?1 AND at > ?2", code.value(), clock.instant().minus(DAY)) > MOST_AT_A_SHORT_PIN;
    }

    /** It was no guess: the number was known. */
    void wasRight(UUID guess) {
        fill("DELETE FROM portal.lookup_guess WHERE id = ?1", guess).executeUpdate();
    }

    /** Forgets what counts no more; says how many. */
    @Transactional
    public int forgetOld() {
        return fill(
                        "DELETE FROM portal.lookup_guess WHERE at < ?1",
                        clock.instant().minus(DAY))
                .executeUpdate();
    }

    private void queue(String what) {
        fill("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended(?1, 190))) AS locked", what)
                .getSingleResult();
    }

    private int number(String which, Object... values) {
        return ((Number) fill("SELECT count(*) FROM portal.lookup_guess WHERE " + which, values)
                        .getSingleResult())
                .intValue();
    }

    private Query fill(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
