package vn.loive.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.loive.engine.ModelNotTaken;
import vn.loive.identity.Caller;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** Deploys an uploaded model; what only the engine finds wrong rolls everything back, and is told like all the rest. */
@ApplicationScoped
public class DeployModel {
    @Inject
    private UploadModel uploads;

    public Result<UploadedModel> deploy(Caller caller, UUID id, String reason, Optional<Integer> against) {
        try {
            return uploads.deploy(caller, id, reason, against);
        } catch (ModelNotTaken why) {
            return Result.refused(Refusal.of("model-not-valid", "file", String.valueOf(why.getMessage())));
        }
    }
}
