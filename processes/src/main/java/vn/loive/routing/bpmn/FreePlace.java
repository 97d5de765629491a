package vn.loive.routing.bpmn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import vn.loive.facility.LeavePlace;
import vn.loive.intake.Application;
import vn.loive.intake.ApplicationState;
import vn.loive.intake.Applications;
import vn.loive.intake.Family;
import vn.loive.shared.Actor;

/** Frees the place of a person who has not come. */
@Named("freePlace")
@ApplicationScoped
public class FreePlace {
    @Inject
    private Applications applications;

    @Inject
    private LeavePlace leaving;

    @Inject
    private Family family;

    @Inject
    private Event<PlaceFreed> events;

    @Inject
    private Clock clock;

    public void forApplication(String application) {
        Application missed = applications.need(application);
        leaving.notCome(missed.code());
        missed.moveTo(ApplicationState.DID_NOT_COME, clock.instant());
        events.fire(new PlaceFreed(missed.code(), Actor.SYSTEM));
        family.tellOnce(missed, "not-come", Map.of());
    }
}
