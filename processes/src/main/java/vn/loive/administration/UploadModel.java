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
import vn.loive.engine.CandidateModels;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.routing.Step;
import vn.loive.shared.FreeText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/**
 * The act of bringing a newer model of a process: uploaded, looked at, asked for; another administrator deploys or refuses
 * it. Running applications keep theirs.
 */
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
    private ModelRequests requests;

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

    /** A file that nobody else settles meanwhile. */
    Result<UploadedModel> lock(Caller caller, UUID id) {
        return files.find(Kind.MODEL, caller, id).then(kept -> {
            files.lock(Kind.MODEL);
            return Result.done(show(kept));
        });
    }

    /** Those that wait for another administrator, the oldest first. */
    public Result<List<UploadedModel>> waiting(Caller caller) {
        return caller.has(Role.ADMINISTRATOR)
                ? Result.done(requests.waiting().stream()
                        .map(id -> show(files.row(Kind.MODEL, id).orElseThrow()))
                        .toList())
                : Result.notAllowed("not-administrator");
    }

    /** Which versions administrators have deployed, the newest first; the others came with a release. */
    public List<ModelDeployed> history() {
        return deployments.deployed();
    }

    /**
     * Asks for its deployment: what is kept from then on is what was checked, and nothing else is deployed.
     *
     * @param against the version with which it was compared; empty when the caller does not say
     */
    public Result<UploadedModel> ask(Caller caller, UUID id, String reason, Optional<Integer> against) {
        return lock(caller, id).then(now -> {
            boolean newer = against.filter(version -> version != now.candidate().running())
                    .isPresent();
            if (newer || now.deployed().isPresent()) {
                return Result.overtaken("model-deployed-meanwhile", whoDeployed(now));
            }
            if (now.asked().isPresent()) {
                return Result.overtaken("model-asked-already", now.asked().get().name());
            }
            List<Refusal> refusals = new ArrayList<>(now.candidate().findings());
            refusals.addAll(FreeText.required("reason", reason));
            if (!refusals.isEmpty()) {
                return Result.refused(refusals);
            }
            requests.ask(
                    id,
                    now.candidate().running(),
                    now.candidate().checked().orElseThrow(),
                    SettleIncident.administrator(caller),
                    reason.strip());
            return find(caller, id);
        });
    }

    /** Who has deployed the version that is newer than somebody knew. */
    String whoDeployed(UploadedModel model) {
        return model.deployed()
                .or(() -> deployments.deployed().stream()
                        .filter(other -> model.candidate().key().equals(Optional.of(other.model())))
                        .findFirst())
                .map(ModelDeployed::name)
                .orElse("");
    }

    private UploadedModel show(UploadedFile kept) {
        Optional<ModelRequest> asked = requests.find(kept.id());
        byte[] content = asked.map(request -> request.model().bytes()).orElseGet(kept::content);
        return new UploadedModel(
                kept.id(),
                kept.at(),
                kept.file(),
                kept.name(),
                candidates.look(content, STEPS),
                asked,
                deployments.deployed(kept.id()));
    }
}
