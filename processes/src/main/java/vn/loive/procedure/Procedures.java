package vn.loive.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the procedure that is in force for a service on a day; the list is read once a minute, since every page of a
 * form asks and a procedure changes with the law.
 */
@ApplicationScoped
public class Procedures {
    private static final Duration FRESH = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Clock clock;

    private volatile @Nullable Known known;

    private record Known(Instant readAt, List<Procedure> all) {}

    /** The procedures that a family can choose from today, one per service. */
    public List<Procedure> offered() {
        LocalDate today = LocalDate.now(clock);
        return all().stream().filter(procedure -> procedure.isInForceOn(today)).toList();
    }

    public Optional<Procedure> inForce(String service) {
        return offered().stream()
                .filter(procedure -> procedure.service().equals(service))
                .findFirst();
    }

    /** The very version that an application was filed under. */
    public Optional<Procedure> version(String service, int version) {
        return all().stream()
                .filter(procedure -> procedure.service().equals(service) && procedure.version() == version)
                .findFirst();
    }

    /** Every version of every service, by their words, the newest version of each first. */
    public List<Procedure> all() {
        Known kept = known;
        Instant now = clock.instant();
        if (kept == null || now.isAfter(kept.readAt.plus(FRESH))) {
            kept = new Known(
                    now,
                    entities.createQuery(
                                    "SELECT p FROM Procedure p ORDER BY p.service, p.version DESC", Procedure.class)
                            .getResultList());
            known = kept;
        }
        return kept.all;
    }
}
