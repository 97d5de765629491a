package vn.loive.routing;

import vn.loive.intake.Application;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.Result;

/** The act behind a user task: checks the decision and changes the application; the caller moves the token. */
public interface StepAct {
    Step step();

    /**
     * Decides.
     *
     * @param application locked for this transaction
     * @param decision with one of the step's outcomes
     * @return what has happened, for the history; or why it cannot be
     */
    Result<? extends DomainEvent> decide(Application application, Decision decision, Actor actor);
}
