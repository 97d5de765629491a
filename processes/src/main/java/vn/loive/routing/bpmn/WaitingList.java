package vn.loive.routing.bpmn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.intake.Family;
import vn.loive.shared.Actor;

/** The facility's waiting list, in the order of arrival on it. */
@Named("waitingList")
@ApplicationScoped
public class WaitingList {
    @Inject
    private Applications applications;

    @Inject
    private Family family;

    @Inject
    private Event<PutOnWaitingList> events;

    @Inject
    private Clock clock;

    public void put(String application) {
        Application waiting = applications.need(application);
        boolean isNew = waiting.waitingSince().isEmpty();
        waiting.waitForPlace(clock.instant());
        events.fire(new PutOnWaitingList(waiting.code(), Actor.SYSTEM));
        if (isNew) {
            family.tell(waiting, "waiting", Map.of());
        }
    }
}
