package vn.loive.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.loive.shared.SixDigits;

/** The rows of codes that were sent: one living code for each account and address, and how often it was tried. */
@ApplicationScoped
@Transactional
public class Codes {
    /** How often one code may be tried. */
    public static final int MOST_TRIES = 5;

    /** How long to wait before the next one is sent to the same address. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    private static final String OF = " WHERE account = ?1 AND channel = ?2 AND key = ?3";

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** A try at a code: the draw that it was made from, and how many more there are. */
    record Try(String draw, int left) {}

    /** When a code was sent to an address that can still be typed; empty when there is none. */
    public Optional<Instant> sent(String account, ContactAddress address) {
        return first(fill(
                        "SELECT sent_at FROM portal.contact_code" + OF + " AND sent_at > ?4 AND tries < ?5",
                        account,
                        address,
                        clock.instant().minus(SixDigits.LIFE),
                        MOST_TRIES)
                .getResultList());
    }

    /** How long the next one has to wait; nothing, or less, when it need not. */
    Duration wait(String account, ContactAddress address) {
        Optional<Instant> last =
                first(fill("SELECT sent_at FROM portal.contact_code" + OF + " FOR UPDATE", account, address)
                        .getResultList());
        return last.map(at -> Duration.between(clock.instant(), at.plus(PAUSE))).orElse(Duration.ZERO);
    }

    /** Puts a new one in the place of the last; false when another one was sent at this very moment. */
    boolean replace(String account, ContactAddress address, String draw) {
        Instant now = clock.instant();
        return fill(
                                "INSERT INTO portal.contact_code AS last (account, channel, key, draw, sent_at, tries)"
                                        + " VALUES (?1, ?2, ?3, ?4, ?5, 0) ON CONFLICT (account, channel, key) DO UPDATE"
                                        + " SET draw = excluded.draw, sent_at = excluded.sent_at, tries = 0"
                                        + " WHERE last.sent_at <= ?6",
                                account,
                                address,
                                draw,
                                now,
                                now.minus(PAUSE))
                        .executeUpdate()
                == 1;
    }

    /** Counts a try before it is compared; many at once are no more tries than one after the other. */
    Optional<Try> count(String account, ContactAddress address) {
        List<?> rows = fill(
                        "UPDATE portal.contact_code SET tries = tries + 1" + OF + " AND sent_at > ?4 AND tries < ?5"
                                + " RETURNING draw, tries",
                        account,
                        address,
                        clock.instant().minus(SixDigits.LIFE),
                        MOST_TRIES)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .findFirst()
                .map(row -> new Try((String) row[0], MOST_TRIES - ((Number) row[1]).intValue()));
    }

    /** Whether the last one was tried too often. */
    boolean isWornOut(String account, ContactAddress address) {
        return !fill("SELECT 1 FROM portal.contact_code" + OF + " AND tries >= ?4", account, address, MOST_TRIES)
                .getResultList()
                .isEmpty();
    }

    void forget(String account, ContactAddress address) {
        fill("DELETE FROM portal.contact_code" + OF, account, address).executeUpdate();
    }

    /** Forgets those that nobody can type any more; says how many. */
    public int forgetOld() {
        return entities.createNativeQuery("DELETE FROM portal.contact_code WHERE sent_at < ?1")
                .setParameter(1, clock.instant().minus(SixDigits.LIFE))
                .executeUpdate();
    }

    private static Optional<Instant> first(List<?> rows) {
        return rows.stream().map(Instant.class::cast).findFirst();
    }

    private Query fill(String sql, String account, ContactAddress address, Object... more) {
        Query query = entities.createNativeQuery(sql)
                .setParameter(1, account)
                .setParameter(2, address.way())
                .setParameter(3, address.key());
        for (int i = 0; i < more.length; i++) {
            query.setParameter(i + 4, more[i]);
        }
        return query;
    }
}
