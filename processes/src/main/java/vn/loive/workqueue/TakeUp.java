package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import vn.loive.identity.Caller;
import vn.loive.identity.Colleague;
import vn.loive.intake.Application;
import vn.loive.intake.ApplicationState;
import vn.loive.intake.Applications;
import vn.loive.routing.Step;
import vn.loive.shared.Result;

/** Puts a task into somebody's hands, the one way by which it comes there; by the first step the application is received. */
@ApplicationScoped
class TakeUp {
    @Inject
    private Applications applications;

    @Inject
    private FourEyes fourEyes;

    @Inject
    private Clock clock;

    /** Into the caller's own, with the row's lock held; a "no" when he has checked what he would sign. */
    Result<WorkItem> intoOwn(WorkItem item, Caller caller) {
        return fourEyes.<WorkItem>keepsAway(caller, item)
                .orElseGet(() -> Result.done(into(item, caller.account(), caller.name())));
    }

    /** Into those of somebody else, with the row's lock held; empty when that one has checked what he would sign. */
    Optional<WorkItem> intoOthers(WorkItem item, Colleague other) {
        return fourEyes.keepsAway(other.account(), item)
                ? Optional.empty()
                : Optional.of(into(item, other.account(), other.name()));
    }

    private WorkItem into(WorkItem item, String account, String name) {
        item.claim(account, name, clock.instant());
        if (item.step() == Step.REVIEW_AT_COMMUNE) {
            Application application = applications.find(item.code()).orElseThrow();
            if (application.state() == ApplicationState.SUBMITTED) {
                application.moveTo(ApplicationState.RECEIVED, clock.instant());
                item.stands(ApplicationState.RECEIVED);
            }
        }
        return item;
    }
}
