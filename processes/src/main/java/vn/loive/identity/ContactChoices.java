package vn.loive.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps how each person wants to be told. */
@ApplicationScoped
@Transactional
public class ContactChoices {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public ContactChoice of(String account) {
        List<?> rows = entities.createNativeQuery(
                        "SELECT channel, quiet, email, language FROM portal.contact_choice WHERE account = ?1")
                .setParameter(1, account)
                .getResultList();
        return rows.isEmpty() ? ContactChoice.USUAL : choice((Object[]) rows.get(0));
    }

    private static ContactChoice choice(Object[] row) {
        return new ContactChoice(
                text(row[0]).flatMap(ContactChoice.Way::of),
                (Boolean) row[1],
                text(row[2]),
                text(row[3]).orElse("vi"));
    }

    private static Optional<String> text(@Nullable Object value) {
        return Optional.ofNullable(value).map(Object::toString);
    }

    /** Keeps what the person has chosen. */
    public void choose(Caller caller, ContactChoice.Way way, boolean quiet, String language) {
        remember(caller, language);
        entities.createNativeQuery(
                        "UPDATE portal.contact_choice SET channel = ?2, quiet = ?3, language = ?4, changed_at = ?5"
                                + " WHERE account = ?1")
                .setParameter(1, caller.account())
                .setParameter(2, way.word())
                .setParameter(3, quiet)
                .setParameter(4, language)
                .setParameter(5, clock.instant())
                .executeUpdate();
    }

    /** Notes where the person can be told of a draft, as the login knows it, and in which language. */
    public void remember(Caller caller, String language) {
        entities.createNativeQuery("INSERT INTO portal.contact_choice (account, email, language, changed_at)"
                        + " VALUES (?1, ?2, ?3, ?4) ON CONFLICT (account) DO UPDATE SET email = excluded.email")
                .setParameter(1, caller.account())
                .setParameter(2, caller.email().orElse(null))
                .setParameter(3, language)
                .setParameter(4, clock.instant())
                .executeUpdate();
    }
}
