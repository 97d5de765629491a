package vn.loive.workqueue.bpmn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.loive.shared.DossierCode;
import vn.loive.workqueue.RemindOffice;

/** What the timer of a step does when the step was not done in time. */
@Named("lateStep")
@ApplicationScoped
public class LateStep {
    @Inject
    private RemindOffice office;

    public void markAndRemind(String step, String application) {
        office.remind(new DossierCode(application), step);
    }
}
