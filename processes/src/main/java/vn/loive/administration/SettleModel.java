package vn.loive.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.loive.engine.CandidateModels;
import vn.loive.engine.DeployedModel;
import vn.loive.identity.Caller;
import vn.loive.shared.FreeText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** What becomes of a model that one administrator wants to be deployed: another one agrees, or it is refused. */
@ApplicationScoped
@Transactional
public class SettleModel {
    @Inject
    private UploadModel uploads;

    @Inject
    private CandidateModels candidates;

    @Inject
    private ModelRequests requests;

    @Inject
    private ModelDeployments deployments;

    /** Deploys it; whoever has asked for it cannot. */
    public Result<UploadedModel> agree(Caller caller, UUID id, String reason, String digest) {
        return waiting(caller, id).then(now -> {
            ModelRequest request = now.asked().orElseThrow();
            if (request.account().equals(caller.account())) {
                return Result.notAllowed("model-needs-another");
            }
            if (request.running() != now.candidate().running()) {
                return Result.overtaken("model-deployed-meanwhile", uploads.whoDeployed(now));
            }
            List<Refusal> refusals = new ArrayList<>(now.candidate().findings());
            refusals.addAll(FreeText.required("reason", reason));
            // what he has looked at is what was asked for, and what was asked for still reads as it was checked
            if (!digest.equals(request.model().digest())
                    || !now.candidate().checked().equals(Optional.of(request.model()))) {
                refusals.add(Refusal.of("model-other-digest", "digest"));
            }
            if (!refusals.isEmpty()) {
                return Result.refused(refusals);
            }
            DeployedModel model = candidates.deploy(now.candidate());
            deployments.deploy(id, model, SettleIncident.administrator(caller), reason.strip());
            return uploads.find(caller, id);
        });
    }

    /** It is not deployed; whoever has asked for it takes it back so. */
    public Result<UploadedModel> refuse(Caller caller, UUID id, String reason) {
        return waiting(caller, id).then(now -> {
            List<Refusal> refusals = FreeText.required("reason", reason);
            if (!refusals.isEmpty()) {
                return Result.refused(refusals);
            }
            requests.refuse(id, SettleIncident.administrator(caller), reason.strip());
            return uploads.find(caller, id);
        });
    }

    private Result<UploadedModel> waiting(Caller caller, UUID id) {
        return uploads.lock(caller, id).then(now -> {
            if (now.waits()) {
                return Result.done(now);
            }
            return now.deployed().isPresent()
                    ? Result.overtaken("model-deployed-meanwhile", uploads.whoDeployed(now))
                    : now.asked()
                            .flatMap(ModelRequest::refused)
                            .<Result<UploadedModel>>map(no -> Result.overtaken("model-refused-already", no.name()))
                            .orElseGet(() -> Result.refused(Refusal.whole("model-not-asked")));
        });
    }
}
