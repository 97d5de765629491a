package vn.loive.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.loive.shared.Actor;
import vn.loive.shared.Json;
import vn.loive.shared.UnitId;

/** Notes whose names somebody was shown in a list; a list with names is a read of its lines. */
@ApplicationScoped
@Transactional
public class ListReads {
    private static final int MOST = 20;

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    /** Where names stand one below the other. */
    public enum Kind {
        QUEUE,
        UNIT,
        REGISTER,
        /** The register, taken away. */
        FILE,
        PLACES,
        HISTORY,
        POSTS
    }

    /** Somebody who was shown many names on one day. */
    public record Reader(String account, String name, long names) {}

    /** One insert for a page, before it is shown; a page without lines shows nobody. */
    public void note(Actor reader, Kind list, Map<String, Object> asked, List<String> keys) {
        if (keys.isEmpty()) {
            return;
        }
        UnitId unit = reader.unit();
        entities.createNativeQuery("INSERT INTO portal.list_read (account, name, role, unit, list, asked, keys)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, CAST(?6 AS jsonb), string_to_array(?7, chr(10)))")
                .setParameter(1, reader.account())
                .setParameter(2, reader.name())
                .setParameter(3, reader.role())
                .setParameter(4, unit == null ? null : unit.value())
                .setParameter(5, list.name().toLowerCase(Locale.ROOT))
                .setParameter(6, Json.write(asked))
                .setParameter(7, String.join("\n", keys))
                .executeUpdate();
    }

    /** Whoever was shown more than so many different people since yesterday at this hour; the most first. */
    public List<Reader> above(int names) {
        List<?> rows = entities.createNativeQuery("SELECT r.account, min(r.name), count(DISTINCT shown.key)"
                        + " FROM portal.list_read r CROSS JOIN LATERAL unnest(r.keys) AS shown (key)"
                        + " WHERE r.at > clock_timestamp() - interval '24 hours' AND r.list <> 'posts'"
                        + " GROUP BY r.account HAVING count(DISTINCT shown.key) > ?1 ORDER BY 3 DESC")
                .setParameter(1, names)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Reader((String) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }
}
