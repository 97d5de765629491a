package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.loive.routing.Decision;
import vn.loive.routing.Step;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The page on which the facility reserves a place and a day, puts on its waiting list, or declines. */
@Named("decideAtFacility")
@RequestScoped
public class DecideAtFacilityPage extends StepPage {
    private @Nullable String admissionOn;

    @Override
    Result<Decision> complete(Decision decision) {
        if (!decision.outcome().equals("reserve") || admissionOn == null) {
            return Result.done(decision);
        }
        return TypedDate.read(admissionOn)
                .map(day -> Result.done(decision.from(day)))
                .orElseGet(() -> Result.refused(Refusal.of("not-a-date", "admissionOn")));
    }

    public @Nullable String getAdmissionOn() {
        return admissionOn;
    }

    public void setAdmissionOn(@Nullable String admissionOn) {
        this.admissionOn = admissionOn;
    }

    @Override
    Step step() {
        return Step.DECIDE_AT_FACILITY;
    }
}
