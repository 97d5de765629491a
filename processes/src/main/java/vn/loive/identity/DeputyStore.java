package vn.loive.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loive.shared.Principal;
import vn.loive.shared.UnitId;

/** The rows of deputies and of their history. */
@ApplicationScoped
class DeputyStore {
    private static final String COLUMNS = "SELECT id, account, name, deputy, deputy_name, unit, from_at, until_at,"
            + " named_by, reason, confirmed_at IS NOT NULL FROM portal.deputy";
    private static final int MOST = 200;

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    /** Two who change deputies at the same unit wait for one another. */
    void lock(UnitId unit) {
        entities.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtext('deputy ' || ?1)) AS text)")
                .setParameter(1, unit.value())
                .getSingleResult();
    }

    Optional<Deputising> find(UUID id) {
        return read(entities.createNativeQuery(COLUMNS + " WHERE id = ?1")
                        .setParameter(1, id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** Those at a unit that hold at some time between two moments. */
    List<Deputising> overlapping(UnitId unit, Instant from, Instant until) {
        return read(entities.createNativeQuery(
                        COLUMNS + " WHERE unit = ?1 AND until_at > ?2 AND from_at < ?3 AND until_at > from_at")
                .setParameter(1, unit.value())
                .setParameter(2, from)
                .setParameter(3, until)
                .getResultList());
    }

    /** Those of a person in whatever part, and those at the units that he leads; the newest first. */
    List<Deputising> concerning(String account, List<UnitId> led) {
        return read(entities.createNativeQuery(COLUMNS + " WHERE account = ?1 OR deputy = ?1"
                        + " OR unit = ANY (string_to_array(?2, ',')) ORDER BY from_at DESC, id")
                .setParameter(1, account)
                .setParameter(
                        2, String.join(",", led.stream().map(UnitId::value).toList()))
                .setMaxResults(MOST)
                .getResultList());
    }

    void add(Deputising row) {
        entities.createNativeQuery("INSERT INTO portal.deputy (id, account, name, deputy, deputy_name, unit, from_at,"
                        + " until_at, named_by, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
                .setParameter(1, row.id())
                .setParameter(2, row.principal().account())
                .setParameter(3, row.principal().name())
                .setParameter(4, row.deputy().account())
                .setParameter(5, row.deputy().name())
                .setParameter(6, row.unit().value())
                .setParameter(7, row.from())
                .setParameter(8, row.until())
                .setParameter(9, row.namedBy())
                .setParameter(10, row.reason())
                .executeUpdate();
    }

    /** From now on it counts. */
    void confirm(Deputising row, Caller by, Instant now) {
        entities.createNativeQuery("UPDATE portal.deputy SET confirmed_at = ?2, confirmed_by = ?3 WHERE id = ?1")
                .setParameter(1, row.id())
                .setParameter(2, now)
                .setParameter(3, by.account())
                .executeUpdate();
    }

    void end(Deputising row, Instant until) {
        entities.createNativeQuery("UPDATE portal.deputy SET until_at = ?2 WHERE id = ?1")
                .setParameter(1, row.id())
                .setParameter(2, until)
                .executeUpdate();
    }

    void note(String act, Deputising row, Caller by, Instant effect, String reason) {
        entities.createNativeQuery("INSERT INTO portal.deputy_history (act, deputy, by_account, by_name, effect,"
                        + " reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, act)
                .setParameter(2, row.id())
                .setParameter(3, by.account())
                .setParameter(4, by.name())
                .setParameter(5, effect)
                .setParameter(6, reason)
                .executeUpdate();
    }

    private static List<Deputising> read(List<?> rows) {
        return rows.stream().map(row -> deputising((Object[]) row)).toList();
    }

    private static Deputising deputising(Object[] row) {
        return new Deputising(
                (UUID) row[0],
                new Principal((String) row[1], (String) row[2]),
                new Principal((String) row[3], (String) row[4]),
                new UnitId((String) row[5]),
                (Instant) row[6],
                (Instant) row[7],
                (String) row[8],
                (String) row[9],
                (Boolean) row[10]);
    }
}
