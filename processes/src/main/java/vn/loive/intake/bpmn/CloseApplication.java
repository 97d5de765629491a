package vn.loive.intake.bpmn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Map;
import vn.loive.intake.Application;
import vn.loive.intake.ApplicationState;
import vn.loive.intake.ApplicationStopped;
import vn.loive.intake.Applications;
import vn.loive.intake.Family;
import vn.loive.shared.Actor;

/** Ends an application from within its process. */
@Named("closeApplication")
@ApplicationScoped
public class CloseApplication {
    @Inject
    private Applications applications;

    @Inject
    private Family family;

    @Inject
    private Event<ApplicationStopped> events;

    @Inject
    private Clock clock;

    /** The family has taken it back: the act has noted why, what was reserved is free again. */
    public void withdrawn(String application) {
        Application closed = applications.need(application);
        if (closed.state() != ApplicationState.WITHDRAWN) {
            closed.moveTo(ApplicationState.WITHDRAWN, clock.instant());
        }
    }

    /** The supplement did not come in time. */
    public void supplementNotGiven(String application) {
        Application stopped = applications.need(application);
        stopped.moveTo(ApplicationState.STOPPED, clock.instant());
        events.fire(new ApplicationStopped(stopped.code(), Actor.SYSTEM));
        family.tell(stopped, "stopped", Map.of());
    }
}
