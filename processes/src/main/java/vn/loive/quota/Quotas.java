package vn.loive.quota;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/**
 * Takes from an account's share of the day: in one statement, so that many requests at once get no more than one after
 * the other. What is refused later is counted too, since it was work.
 */
@ApplicationScoped
@Transactional
public class Quotas {
    private static final String TAKE = """
            INSERT INTO portal.quota_use AS used (account, kind, day, number, bytes)
            SELECT ?1, kind, ?3, 1, ?4 FROM portal.quota WHERE kind = ?2 AND (most_bytes = 0 OR ?4 <= most_bytes)
            ON CONFLICT (account, kind, day) DO UPDATE SET number = used.number + 1, bytes = used.bytes + excluded.bytes
            WHERE used.number < (SELECT most FROM portal.quota WHERE kind = ?2)
              AND used.bytes + excluded.bytes <= (SELECT CASE most_bytes WHEN 0 THEN 9e18 ELSE most_bytes END
                                                  FROM portal.quota WHERE kind = ?2)
            """;

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Takes one of a kind, with so many bytes or whatever else the kind weighs.
     *
     * @return why not, beside the field, when the share of the day is used up
     */
    public Optional<Refusal> take(String account, Quota quota, long bytes) {
        int taken = fill(TAKE, account, quota.word(), LocalDate.now(clock.withZone(PortalClock.VIET_NAM)), bytes)
                .executeUpdate();
        return taken > 0 ? Optional.empty() : Optional.of(quota.refusal(most(quota)));
    }

    /** The same as a step between others of an act. */
    public Result<Boolean> spend(String account, Quota quota, long bytes) {
        return take(account, quota, bytes)
                .<Result<Boolean>>map(refusal -> Result.refused(refusal))
                .orElseGet(() -> Result.done(true));
    }

    /** Why not one more, when so many are there already. */
    public Optional<Refusal> atOnce(Quota quota, long there) {
        int most = most(quota);
        return there < most ? Optional.empty() : Optional.of(quota.refusal(most));
    }

    /** Forgets the days before yesterday; says how many lines. */
    public int forgetOld() {
        return fill(
                        "DELETE FROM portal.quota_use WHERE day < ?1",
                        LocalDate.now(clock.withZone(PortalClock.VIET_NAM)).minusDays(1))
                .executeUpdate();
    }

    private int most(Quota quota) {
        return ((Number) fill("SELECT most FROM portal.quota WHERE kind = ?1", quota.word())
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
