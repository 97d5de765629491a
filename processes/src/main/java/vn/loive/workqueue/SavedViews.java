package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loive.identity.Caller;
import vn.loive.shared.PersonName;
import vn.loive.shared.PlainText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The views that each account keeps for itself; nobody else sees them. */
@ApplicationScoped
@Transactional
public class SavedViews {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Those of the caller by name. */
    public List<SavedView> of(Caller caller) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT id, name, address FROM portal.saved_view WHERE account = ?1 ORDER BY lower(name)")
                .setParameter(1, caller.account())
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    public Optional<SavedView> find(Caller caller, UUID id) {
        return of(caller).stream().filter(view -> view.id().equals(id)).findFirst();
    }

    /** Keeps one under a name that the caller has not given yet. */
    public Result<SavedView> keep(Caller caller, String typed, String address) {
        one(caller);
        return named(caller, typed, Optional.empty()).then(name -> {
            if (of(caller).size() >= SavedView.MOST) {
                return Result.refused(Refusal.of("too-many-views", "name", SavedView.MOST));
            }
            SavedView view = new SavedView(UUID.randomUUID(), name, address);
            entities.createNativeQuery("INSERT INTO portal.saved_view (id, account, name, address, created_at)"
                            + " VALUES (?1, ?2, ?3, ?4, ?5)")
                    .setParameter(1, view.id())
                    .setParameter(2, caller.account())
                    .setParameter(3, name)
                    .setParameter(4, address)
                    .setParameter(5, clock.instant())
                    .executeUpdate();
            return Result.done(view);
        });
    }

    public Result<SavedView> rename(Caller caller, UUID id, String typed) {
        one(caller);
        return existing(caller, id)
                .then(view -> named(caller, typed, Optional.of(id)).then(name -> {
                    own("UPDATE portal.saved_view SET name = ?3 WHERE account = ?1 AND id = ?2", caller, id)
                            .setParameter(3, name)
                            .executeUpdate();
                    return Result.done(new SavedView(id, name, view.address()));
                }));
    }

    public Result<SavedView> forget(Caller caller, UUID id) {
        return existing(caller, id).then(view -> {
            own("DELETE FROM portal.saved_view WHERE account = ?1 AND id = ?2", caller, id)
                    .executeUpdate();
            return Result.done(view);
        });
    }

    private Result<SavedView> existing(Caller caller, UUID id) {
        return find(caller, id).map(Result::done).orElseGet(Result::notFound);
    }

    /** A name that can be read and that no other view of the caller has. */
    private Result<String> named(Caller caller, String typed, Optional<UUID> itself) {
        String name = PersonName.tidy(typed);
        if (name.isEmpty()) {
            return Result.refused(Refusal.of("missing", "name"));
        }
        if (name.length() > SavedView.LONGEST_NAME || !PlainText.isReadable(name)) {
            return Result.refused(Refusal.of("too-long", "name", SavedView.LONGEST_NAME));
        }
        boolean taken = of(caller).stream()
                .filter(view -> !itself.equals(Optional.of(view.id())))
                .anyMatch(view -> view.name().equalsIgnoreCase(name));
        return taken ? Result.refused(Refusal.of("name-taken", "name")) : Result.done(name);
    }

    /** One act of an account after the other: twenty stay twenty. */
    private void one(Caller caller) {
        entities.createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext(?1))) locked")
                .setParameter(1, "saved_view " + caller.account())
                .getResultList();
    }

    private Query own(String sql, Caller caller, UUID id) {
        return entities.createNativeQuery(sql).setParameter(1, caller.account()).setParameter(2, id);
    }

    private static SavedView view(Object[] row) {
        return new SavedView((UUID) row[0], (String) row[1], (String) row[2]);
    }
}
