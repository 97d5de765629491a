package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.routing.Step;

/** Nobody signs what he prepared himself. */
@ApplicationScoped
class FourEyes {
    @Inject
    private Applications applications;

    /** Whether an account is kept from a task, because it did the step that is checked here. */
    boolean keepsAway(String account, WorkItem item) {
        return item.step() == Step.DECIDE_AT_COMMUNE
                && applications
                        .find(item.code())
                        .flatMap(Application::preparedBy)
                        .filter(account::equals)
                        .isPresent();
    }
}
