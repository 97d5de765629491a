package vn.loive.routing.bpmn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.loive.facility.PlaceGroup;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.intake.Family;
import vn.loive.routing.NeededPlace;
import vn.loive.shared.Actor;

/** The facility's waiting list: those with a recorded priority first, then in the order of arrival on it. */
@Named("waitingList")
@ApplicationScoped
public class WaitingList {
    @Inject
    private Applications applications;

    @Inject
    private vn.loive.facility.WaitingList list;

    @Inject
    private NeededPlace needed;

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
        int number = list.put(waiting.code(), group(waiting), needed.priority(waiting));
        events.fire(new PutOnWaitingList(waiting.code(), Actor.SYSTEM, Map.of("waitingNumber", number)));
        if (isNew) {
            family.tell(waiting, "waiting", Map.of("number", number));
        }
    }

    private PlaceGroup group(Application waiting) {
        return waiting.facility()
                .flatMap(unit -> needed.at(unit, waiting, LocalDate.now(clock)))
                .orElseThrow();
    }
}
