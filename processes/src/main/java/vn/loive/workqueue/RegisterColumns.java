package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import vn.loive.identity.Caller;

/** Which columns of the register somebody wants to see; kept for his account. */
@ApplicationScoped
@Transactional
public class RegisterColumns {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public List<RegisterColumn> of(Caller caller) {
        List<?> kept = entities.createNativeQuery("SELECT columns FROM portal.register_choice WHERE account = ?1")
                .setParameter(1, caller.account())
                .getResultList();
        return kept.isEmpty()
                ? RegisterColumn.USUAL
                : RegisterColumn.chosen(List.of(String.valueOf(kept.get(0)).split(",")));
    }

    public void choose(Caller caller, List<RegisterColumn> columns) {
        entities.createNativeQuery("INSERT INTO portal.register_choice VALUES (?1, ?2, ?3) ON CONFLICT (account)"
                        + " DO UPDATE SET columns = excluded.columns, changed_at = excluded.changed_at")
                .setParameter(1, caller.account())
                .setParameter(2, columns.stream().map(RegisterColumn::word).collect(Collectors.joining(",")))
                .setParameter(3, clock.instant())
                .executeUpdate();
    }
}
