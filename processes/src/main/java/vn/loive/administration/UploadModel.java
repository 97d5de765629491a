package vn.loive.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loive.administration.UploadedFiles.Kind;
import vn.loive.engine.CandidateModel;
import vn.loive.engine.CandidateModels;
import vn.loive.engine.DeployedModel;
import vn.loive.identity.Caller;
import vn.loive.routing.Step;
import vn.loive.shared.FreeText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The act of bringing a newer model of a process: uploaded, looked at, then deployed; running applications keep theirs. */
@ApplicationScoped
@Transactional
public class UploadModel {
    private static final Set<String> STEPS =
            Stream.of(Step.values()).map(Step::id).collect(Collectors.toUnmodifiableSet());

    @Inject
    private CandidateModels candidates;

    @Inject
    private UploadedFiles files;

    @Inject
    private ModelDeployments deployments;

    /** Keeps a file; nothing is deployed yet. */
    public Result<UploadedModel> upload(Caller caller, String file, byte[] content) {
        return files.keep(Kind.MODEL, caller, file, content).map(this::show);
    }

    /** A file with what it would become now. */
    public Result<UploadedModel> find(Caller caller, UUID id) {
        return files.find(Kind.MODEL, caller, id).map(this::show);
    }

    /** Which versions administrators have deployed, the newest first; the others came with a release. */
    public List<ModelDeployed> history() {
        return deployments.deployed();
    }

    /**
     * Makes it the version with which applications begin from now on.
     *
     * @param against the version with which it was compared; empty when the caller does not say
     */
    public Result<UploadedModel> deploy(Caller caller, UUID id, String reason, Optional<Integer> against) {
        return files.find(Kind.MODEL, caller, id).then(kept -> {
            files.lock(Kind.MODEL);
            UploadedModel now = show(kept);
            CandidateModel candidate = now.candidate();
            boolean newer =
                    against.filter(version -> version != candidate.running()).isPresent();
            if (now.deployed().isPresent() || newer) {
                return Result.overtaken("model-deployed-meanwhile", whoDeployed(now));
            }
            List<Refusal> refusals = new ArrayList<>(candidate.findings());
            refusals.addAll(FreeText.required("reason", reason));
            if (!refusals.isEmpty()) {
                return Result.refused(refusals);
            }
            DeployedModel model = candidates.deploy(kept.content(), candidate);
            deployments.deploy(id, model, SettleIncident.administrator(caller), reason.strip());
            return Result.done(show(kept));
        });
    }

    private String whoDeployed(UploadedModel model) {
        return model.deployed()
                .or(() -> deployments.deployed().stream()
                        .filter(other -> model.candidate().key().equals(Optional.of(other.model())))
                        .findFirst())
                .map(ModelDeployed::name)
                .orElse("");
    }

    private UploadedModel show(UploadedFile kept) {
        return new UploadedModel(
                kept.id(),
                kept.at(),
                kept.file(),
                kept.name(),
                candidates.look(kept.content(), STEPS),
                deployments.deployed(kept.id()));
    }
}
