package vn.loive.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Actor;
import vn.loive.shared.Json;
import vn.loive.shared.Page;
import vn.loive.shared.SearchWords;
import vn.loive.shared.Traced;
import vn.loive.shared.UnitId;

/** Searches everything that was done, looked at, refused and searched for; whoever may is the asker's matter. */
@ApplicationScoped
@Transactional
public class Everything {
    private static final int MOST_ACCOUNTS = 500;

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    /** A page, the newest first. */
    public Page<Found> page(Search search) {
        Set<String> accounts = search.who().map(this::accounts).orElse(Set.of());
        SearchSql question = new SearchSql(search, accounts);
        Query query = entities.createNativeQuery(question.rows());
        question.parameters().forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return Page.of(
                rows.stream().map(row -> found((Object[]) row, search.view())).toList(), search.turn(), Found::cursor);
    }

    /** Whoever is called so: the account itself, and officials by a part of account or name. */
    private Set<String> accounts(String who) {
        Set<String> accounts = new LinkedHashSet<>(List.of(who.strip()));
        entities.createNativeQuery("SELECT DISTINCT p.account FROM portal.post p WHERE p.name_plain LIKE ?1 ESCAPE '!'"
                        + " OR p.account LIKE ?1 ESCAPE '!' ORDER BY 1 LIMIT " + MOST_ACCOUNTS)
                .setParameter(1, SearchWords.pattern(who))
                .getResultList()
                .forEach(account -> accounts.add((String) account));
        return accounts;
    }

    private static Found found(Object[] row, Search.View view) {
        Instant at = Instant.EPOCH.plus(((Number) row[0]).longValue(), ChronoUnit.MICROS);
        Actor actor = new Actor(text(row[4]), text(row[5]), text(row[6]), unit(row[7]));
        Map<String, Object> values = Json.readObject(text(row[8]));
        Traced entry = new Traced(
                at,
                view == Search.View.ACTS ? Traced.Lane.ACTS : Traced.Lane.READS,
                Traced.key(((Number) row[1]).longValue()),
                text(row[3]),
                actor,
                "",
                values);
        return new Found(
                entry,
                Optional.ofNullable(row[2]).map(String::valueOf),
                Optional.ofNullable(row[9]).map(String::valueOf));
    }

    private static @Nullable UnitId unit(@Nullable Object id) {
        return id == null ? null : new UnitId(String.valueOf(id));
    }

    private static String text(@Nullable Object value) {
        return String.valueOf(value);
    }
}
