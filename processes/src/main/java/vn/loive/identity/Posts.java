package vn.loive.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loive.shared.Principal;
import vn.loive.shared.UnitId;

/** The posts that people hold; asked anew by each request of an official, so that a change counts at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Posts {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** What holds of a row of posts at the moment ?2. */
    private static final String HOLDS = " %1$s.from_at <= ?2 AND (%1$s.until_at IS NULL OR %1$s.until_at > ?2)";

    /** The roles of which one fits as the other's deputy, as a list in SQL; the words are the portal's own. */
    private static final String FITTING = "'" + String.join("', '", Policy.deputies()) + "'";

    /**
     * A deputy whom a head has confirmed has the other's own posts, as long as that one holds them and he himself holds one
     * there that fits.
     */
    private static final String AS_DEPUTY = " FROM portal.deputy d JOIN portal.post p ON p.account = d.account AND"
            + " p.unit = d.unit WHERE d.confirmed_at <= ?2 AND d.from_at <= ?2 AND d.until_at > ?2 AND"
            + HOLDS.formatted("p")
            + " AND EXISTS (SELECT 1 FROM portal.post o WHERE o.account = d.deputy AND o.unit = d.unit AND"
            + " p.role || ' ' || o.role IN (" + FITTING + ") AND" + HOLDS.formatted("o") + ")";

    /** What an account holds at this moment, its own posts first; then those of others for whom it is the deputy. */
    public Set<Post> of(String account) {
        List<?> rows = entities.createNativeQuery("SELECT p.role, p.unit, CAST(NULL AS text) AS of_account,"
                        + " CAST(NULL AS text) AS of_name, p.from_at, 1 AS rank FROM portal.post p"
                        + " WHERE p.account = ?1 AND" + HOLDS.formatted("p")
                        + " UNION ALL SELECT p.role, p.unit, p.account, p.name, p.from_at, 2" + AS_DEPUTY
                        + " AND d.deputy = ?1 ORDER BY rank, from_at, role, unit")
                .setParameter(1, account)
                .setParameter(2, clock.instant())
                .getResultList();
        Map<List<?>, Post> posts = new LinkedHashMap<>();
        rows.forEach(row -> {
            Post post = post((Object[]) row);
            posts.putIfAbsent(List.of(post.role(), post.unit()), post);
        });
        return new LinkedHashSet<>(posts.values());
    }

    /** Who can act with one of some roles at a unit at this moment, deputies too, by name; each person once. */
    public List<Colleague> at(UnitId unit, Set<Role> roles) {
        Query query = entities.createNativeQuery("SELECT p.account, p.name, p.role, p.name_plain AS key, 1 AS rank"
                + " FROM portal.post p WHERE p.unit = ?1 AND p.role = ANY (string_to_array(?3, ','))"
                + " AND" + HOLDS.formatted("p")
                + " UNION ALL SELECT d.deputy, d.deputy_name, p.role, lower(d.deputy_name), 2"
                + AS_DEPUTY + " AND p.unit = ?1 AND p.role = ANY (string_to_array(?3, ','))"
                + " ORDER BY rank, key, role");
        return people(query, unit, roles);
    }

    /** Who has a post of his own at a unit at this moment, by name; whoever has several stands there with each. */
    public List<Colleague> withPostsAt(UnitId unit) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT p.account, p.name, p.role FROM portal.post p WHERE p.unit = ?1" + " AND"
                                + HOLDS.formatted("p") + " ORDER BY p.name_plain, p.account, p.from_at")
                .setParameter(1, unit.value())
                .setParameter(2, clock.instant())
                .getResultList();
        return rows.stream().map(row -> colleague((Object[]) row)).toList();
    }

    /** Who has a post of his own at a unit at this moment, by name. */
    List<Colleague> ownAt(UnitId unit) {
        return people(
                entities.createNativeQuery("SELECT p.account, p.name, p.role FROM portal.post p WHERE p.unit = ?1"
                        + " AND p.role = ANY (string_to_array(?3, ',')) AND" + HOLDS.formatted("p")
                        + " ORDER BY p.name_plain, p.account, p.from_at"),
                unit,
                EnumSet.allOf(Role.class));
    }

    /** Whether the second fits as the deputy of the first at a unit, in at least one of his posts there. */
    public boolean fitsAsDeputy(UnitId unit, String principal, String deputy) {
        Set<Role> own = ownRoles(unit, deputy);
        return ownRoles(unit, principal).stream().anyMatch(role -> Policy.fitsAsDeputy(role, own));
    }

    private Set<Role> ownRoles(UnitId unit, String account) {
        return withPostsAt(unit).stream()
                .filter(person -> person.account().equals(account))
                .map(Colleague::role)
                .collect(Collectors.toSet());
    }

    /** Whether anybody leads a unit by a post of his own. */
    boolean isLed(UnitId unit) {
        return withPostsAt(unit).stream().anyMatch(person -> Policy.heads().contains(person.role()));
    }

    /** Which roles somebody holds at this moment, unit by unit; a deputy adds none, since his principal holds it too. */
    public Map<UnitId, Set<Role>> held() {
        List<?> rows = entities.createNativeQuery("SELECT DISTINCT unit, role FROM portal.post"
                        + " WHERE from_at <= ?1 AND (until_at IS NULL OR until_at > ?1)")
                .setParameter(1, clock.instant())
                .getResultList();
        Map<UnitId, Set<Role>> held = new HashMap<>();
        rows.forEach(row -> {
            Object[] cells = (Object[]) row;
            held.computeIfAbsent(new UnitId((String) cells[0]), unit -> EnumSet.noneOf(Role.class))
                    .add(Role.ofRealm((String) cells[1]).orElseThrow());
        });
        return held;
    }

    private List<Colleague> people(Query query, UnitId unit, Set<Role> roles) {
        List<?> rows = query.setParameter(1, unit.value())
                .setParameter(2, clock.instant())
                .setParameter(3, roles.stream().map(Role::realmName).collect(Collectors.joining(",")))
                .getResultList();
        Map<String, Colleague> people = new LinkedHashMap<>();
        rows.forEach(row -> {
            Object[] cells = (Object[]) row;
            people.putIfAbsent((String) cells[0], colleague(cells));
        });
        return List.copyOf(people.values());
    }

    private static Colleague colleague(Object[] row) {
        return new Colleague(
                (String) row[0], (String) row[1], Role.ofRealm((String) row[2]).orElseThrow());
    }

    private static Post post(Object[] row) {
        Principal of = row[2] == null ? null : new Principal((String) row[2], (String) row[3]);
        return new Post(Role.ofRealm((String) row[0]).orElseThrow(), new UnitId((String) row[1]), of);
    }
}
