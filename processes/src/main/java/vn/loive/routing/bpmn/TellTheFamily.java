package vn.loive.routing.bpmn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.intake.Family;
import vn.loive.shared.Actor;

/** Tells the family that there is a place; may be repeated, the message goes out once. */
@Named("tellTheFamily")
@ApplicationScoped
public class TellTheFamily {
    @Inject
    private Applications applications;

    @Inject
    private Family family;

    @Inject
    private Event<FamilyTold> events;

    public void aboutPlace(String application) {
        Application reserved = applications.need(application);
        family.tellOnce(
                reserved,
                "place",
                Map.of("day", reserved.admissionOn().orElseThrow().toString()));
        events.fire(new FamilyTold(reserved.code(), Actor.SYSTEM));
    }
}
