package vn.loive.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.loive.engine.ModelNotTaken;
import vn.loive.identity.Caller;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** Deploys what another administrator has asked for; what only the engine finds wrong rolls everything back, and is told. */
@ApplicationScoped
public class DeployModel {
    @Inject
    private SettleModel settling;

    /**
     * Agrees to a deployment.
     *
     * @param digest of the model that he has looked at
     */
    public Result<UploadedModel> deploy(Caller caller, UUID id, String reason, String digest) {
        try {
            return settling.agree(caller, id, reason, digest);
        } catch (ModelNotTaken why) {
            return Result.refused(Refusal.of("model-not-valid", "file", String.valueOf(why.getMessage())));
        }
    }
}
