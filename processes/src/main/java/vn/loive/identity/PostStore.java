package vn.loive.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loive.shared.Actor;
import vn.loive.shared.UnitId;

/** The rows of posts and of their history. */
@ApplicationScoped
class PostStore {
    private static final String COLUMNS =
            "SELECT id, account, name, role, unit, from_at, until_at, given_by, reason FROM portal.post";

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    /** Two who change posts of the same account wait for one another. */
    void lock(String account) {
        entities.createNativeQuery("SELECT CAST(pg_advisory_xact_lock(hashtext('post ' || ?1)) AS text)")
                .setParameter(1, account)
                .getSingleResult();
    }

    Optional<HeldPost> find(UUID id) {
        return read(entities.createNativeQuery(COLUMNS + " WHERE id = ?1")
                        .setParameter(1, id)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** The same post of the same account at some time between two moments. */
    Optional<HeldPost> overlapping(String account, Post post, Instant from, Instant until) {
        return read(entities.createNativeQuery(COLUMNS + " WHERE account = ?1 AND role = ?2 AND unit = ?3"
                                + " AND (until_at IS NULL OR until_at > ?4)"
                                + " AND from_at < ?5"
                                + " AND (until_at IS NULL OR until_at > from_at)")
                        .setParameter(1, account)
                        .setParameter(2, post.role().realmName())
                        .setParameter(3, post.unit().value())
                        .setParameter(4, from)
                        .setParameter(5, until)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** What kind of unit it is on a day; empty when there is none of that name then. */
    Optional<String> kindOf(UnitId unit, LocalDate day) {
        List<?> kinds = entities.createNativeQuery("SELECT kind FROM portal.unit WHERE id = ?1"
                        + " AND valid_from <= ?2 AND (valid_to IS NULL OR valid_to >= ?2)")
                .setParameter(1, unit.value())
                .setParameter(2, day)
                .getResultList();
        return kinds.stream().map(String.class::cast).findFirst();
    }

    /** Gives a post; the database writes its line of the history beside it. */
    void give(HeldPost post, Actor by) {
        entities.createNativeQuery("SELECT CAST(portal.give_post(?1, ?2, ?3, ?4, ?5, ?6, CAST(?7 AS timestamptz), ?8,"
                        + " ?9, ?10) AS text)")
                .setParameter(1, post.id())
                .setParameter(2, post.account())
                .setParameter(3, post.name())
                .setParameter(4, post.role().realmName())
                .setParameter(5, post.unit().value())
                .setParameter(6, post.from())
                .setParameter(7, post.until().orElse(null))
                .setParameter(8, by.account())
                .setParameter(9, by.name())
                .setParameter(10, post.reason())
                .getSingleResult();
    }

    /** Ends a post; the database writes its line of the history beside it. */
    void end(HeldPost post, Instant until, Actor by, String reason) {
        entities.createNativeQuery("SELECT CAST(portal.end_post(?1, ?2, ?3, ?4, ?5) AS text)")
                .setParameter(1, post.id())
                .setParameter(2, until)
                .setParameter(3, by.account())
                .setParameter(4, by.name())
                .setParameter(5, reason)
                .getSingleResult();
    }

    /** The newest first. */
    List<HeldPost> list(PostFilter filter, Instant now) {
        return read(entities.createNativeQuery(COLUMNS
                        + " WHERE (?1 = '' OR account LIKE ?2 ESCAPE '!' OR name_plain LIKE ?2 ESCAPE '!')"
                        + " AND (?3 = '' OR unit = ?3) AND (?4 = '' OR role = ?4)"
                        + " AND (?5 OR until_at IS NULL OR until_at > greatest(?6, from_at))"
                        + " AND (from_at, CAST(id AS text)) < (?7, ?8) ORDER BY from_at DESC, CAST(id AS text) DESC")
                .setParameter(1, filter.search())
                .setParameter(2, "%" + filter.search().replaceAll("[!%_]", "!$0") + "%")
                .setParameter(3, filter.unit().map(UnitId::value).orElse(""))
                .setParameter(4, filter.role().map(Role::realmName).orElse(""))
                .setParameter(5, filter.ended())
                .setParameter(6, now)
                .setParameter(7, filter.fromMoment())
                .setParameter(8, filter.fromId())
                .setMaxResults(filter.limit() + 1)
                .getResultList());
    }

    private static List<HeldPost> read(List<?> rows) {
        return rows.stream().map(row -> post((Object[]) row)).toList();
    }

    private static HeldPost post(Object[] row) {
        return new HeldPost(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                Role.ofRealm((String) row[3]).orElseThrow(),
                new UnitId((String) row[4]),
                (Instant) row[5],
                Optional.ofNullable((Instant) row[6]),
                (String) row[7],
                (String) row[8]);
    }
}
