package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import vn.loive.intake.Application;
import vn.loive.intake.ApplicationState;
import vn.loive.intake.Applications;
import vn.loive.routing.Step;

/** Puts a task into somebody's hands; by the first step the application is received. */
@ApplicationScoped
class TakeUp {
    @Inject
    private Applications applications;

    @Inject
    private Clock clock;

    void into(WorkItem item, String account, String name) {
        item.claim(account, name, clock.instant());
        if (item.step() == Step.REVIEW_AT_COMMUNE) {
            Application application = applications.find(item.code()).orElseThrow();
            if (application.state() == ApplicationState.SUBMITTED) {
                application.moveTo(ApplicationState.RECEIVED, clock.instant());
                item.stands(ApplicationState.RECEIVED);
            }
        }
    }
}
