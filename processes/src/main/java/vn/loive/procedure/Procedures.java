package vn.loive.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Finds the procedure that is in force for a service on a day. */
@ApplicationScoped
public class Procedures {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** The procedures that a family can choose from today, one per service. */
    public List<Procedure> offered() {
        return entities
                .createQuery("SELECT p FROM Procedure p ORDER BY p.service, p.version DESC", Procedure.class)
                .setHint("org.hibernate.cacheable", true)
                .getResultList()
                .stream()
                .filter(procedure -> procedure.isInForceOn(LocalDate.now(clock)))
                .toList();
    }

    public Optional<Procedure> inForce(String service) {
        return offered().stream()
                .filter(procedure -> procedure.service().equals(service))
                .findFirst();
    }

    /** The very version that an application was filed under. */
    public Optional<Procedure> version(String service, int version) {
        return Optional.ofNullable(entities.find(Procedure.class, new Procedure.Key(service, version)));
    }
}
