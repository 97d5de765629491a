package vn.loive.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    private static Post post(Object[] row) {
        return new Post(Role.ofRealm((String) row[0]).orElseThrow(), new UnitId((String) row[1]));
    }
}
