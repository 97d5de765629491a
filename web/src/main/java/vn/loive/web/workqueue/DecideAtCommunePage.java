package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import vn.loive.routing.Decision;
import vn.loive.routing.Step;
import vn.loive.shared.Result;

/** The page on which the commune's head signs, returns or refuses. */
@Named("decideAtCommune")
@RequestScoped
public class DecideAtCommunePage extends StepPage {
    @Override
    Result<Decision> complete(Decision decision) {
        return Result.done(decision);
    }

    @Override
    Step step() {
        return Step.DECIDE_AT_COMMUNE;
    }
}
