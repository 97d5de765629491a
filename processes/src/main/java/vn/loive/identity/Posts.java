package vn.loive.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loive.shared.UnitId;

/** The posts that people hold; asked anew by each request of an official, so that a change counts at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Posts {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** What an account holds at this moment: one query, answered by the index alone. */
    public Set<Post> of(String account) {
        List<?> rows = entities.createNativeQuery("SELECT role, unit FROM portal.post WHERE account = ?1"
                        + " AND from_at <= ?2 AND (until_at IS NULL OR until_at > ?2) ORDER BY from_at, role, unit")
                .setParameter(1, account)
                .setParameter(2, clock.instant())
                .getResultList();
        Set<Post> posts = new LinkedHashSet<>();
        rows.forEach(row -> posts.add(post((Object[]) row)));
        return posts;
    }

    /** Who holds a post with one of some roles at a unit at this moment, in the order of the names; each person once. */
    public List<Colleague> at(UnitId unit, Set<Role> roles) {
        List<?> rows = entities.createNativeQuery("SELECT account, name, role FROM portal.post WHERE unit = ?1"
                        + " AND role = ANY (string_to_array(?2, ',')) AND from_at <= ?3"
                        + " AND (until_at IS NULL OR until_at > ?3) ORDER BY name_plain, account, role")
                .setParameter(1, unit.value())
                .setParameter(2, roles.stream().map(Role::realmName).collect(Collectors.joining(",")))
                .setParameter(3, clock.instant())
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
        return new Post(Role.ofRealm((String) row[0]).orElseThrow(), new UnitId((String) row[1]));
    }
}
