package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import vn.loive.routing.Decision;
import vn.loive.routing.Step;
import vn.loive.shared.Result;

/** The page on which the facility notes that the person has come, or has not. */
@Named("admitAtFacility")
@RequestScoped
public class AdmitAtFacilityPage extends StepPage {
    @Override
    Result<Decision> complete(Decision decision) {
        return Result.done(decision);
    }

    @Override
    Step step() {
        return Step.ADMIT_AT_FACILITY;
    }
}
