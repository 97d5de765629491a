package vn.loive.routing.bpmn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.intake.Family;
import vn.loive.routing.NeededPlace;
import vn.loive.shared.Actor;

/** The day on which the person is expected, and how long his place is kept after it. */
@Named("arrival")
@ApplicationScoped
public class Arrival {
    @Inject
    private Applications applications;

    @Inject
    private NeededPlace needed;

    @Inject
    private Family family;

    @Inject
    private Event<FamilyReminded> events;

    /** The end of the agreed day: from then on he is missed. */
    public Date date(String application) {
        return Date.from(
                NeededPlace.expected(day(applications.need(application))).toInstant());
    }

    /** Until when the place is kept. */
    public Date lastDay(String application) {
        Application reserved = applications.need(application);
        return Date.from(needed.keptUntil(reserved, day(reserved)));
    }

    private static LocalDate day(Application reserved) {
        return reserved.admissionOn().orElseThrow();
    }

    /** The person has not come on the agreed day. */
    public void remind(String application) {
        Application missed = applications.need(application);
        family.tellOnce(
                missed,
                "arrival",
                Map.of("due", lastDay(application).toInstant().toString()));
        events.fire(new FamilyReminded(missed.code(), Actor.SYSTEM));
    }
}
