package vn.loive.rehabilitation.bpmn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.intake.Family;
import vn.loive.rehabilitation.CaseOpened;
import vn.loive.shared.Actor;

/** Opens the case of an admitted person; may be repeated, one application has one case. */
@Named("openCase")
@ApplicationScoped
public class OpenCase {
    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Applications applications;

    @Inject
    private Family family;

    @Inject
    private Event<CaseOpened> events;

    @Inject
    private Clock clock;

    public void forApplication(String application) {
        Application admitted = applications.need(application);
        entities.createNativeQuery("INSERT INTO portal.rehabilitation_case VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
                .setParameter(1, admitted.code().value())
                .setParameter(2, admitted.facility().orElseThrow().value())
                .setParameter(3, clock.instant())
                .executeUpdate();
        events.fire(new CaseOpened(admitted.code(), Actor.SYSTEM));
        family.tellOnce(admitted, "admitted", Map.of());
    }
}
