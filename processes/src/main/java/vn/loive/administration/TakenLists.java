package vn.loive.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loive.reference.list.UnitChange;
import vn.loive.reference.list.UnitImport;
import vn.loive.shared.Actor;

/** The rows of what became of uploaded lists. */
@ApplicationScoped
class TakenLists {
    private static final int MOST = 20;
    private static final String TAKEN = "SELECT t.at, l.name, t.by_name, t.reason, t.added, t.changed, t.ended"
            + " FROM portal.unit_list_taken t JOIN portal.unit_list l ON l.id = t.list";

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    Optional<TakenList> taken(UUID id) {
        return read(entities.createNativeQuery(TAKEN + " WHERE t.list = ?1")
                        .setParameter(1, id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** Those that were taken over, the newest first. */
    List<TakenList> taken() {
        return read(entities.createNativeQuery(TAKEN + " ORDER BY t.at DESC")
                .setMaxResults(MOST)
                .getResultList());
    }

    private static List<TakenList> read(List<?> rows) {
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new TakenList(
                        (Instant) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        ((Number) row[4]).intValue(),
                        ((Number) row[5]).intValue(),
                        ((Number) row[6]).intValue()))
                .toList();
    }

    void take(UUID id, Actor by, String reason, UnitImport effect) {
        entities.createNativeQuery("INSERT INTO portal.unit_list_taken (list, by_account, by_name, reason, added,"
                        + " changed, ended) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
                .setParameter(1, id)
                .setParameter(2, by.account())
                .setParameter(3, by.name())
                .setParameter(4, reason)
                .setParameter(5, effect.count(UnitChange.Kind.NEW))
                .setParameter(6, effect.changed())
                .setParameter(7, effect.count(UnitChange.Kind.GONE))
                .executeUpdate();
    }
}
