package vn.loive.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loive.engine.CandidateModel;
import vn.loive.engine.CandidateModels;
import vn.loive.engine.DeployedModel;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.routing.Step;
import vn.loive.shared.Actor;
import vn.loive.shared.FreeText;
import vn.loive.shared.PlainText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The act of bringing a newer model of a process: uploaded, looked at, then deployed; running applications keep theirs. */
@ApplicationScoped
@Transactional
public class UploadModel {
    private static final int LONGEST_NAME = 120;
    private static final Set<String> STEPS =
            Stream.of(Step.values()).map(Step::id).collect(Collectors.toUnmodifiableSet());

    @Inject
    private CandidateModels candidates;

    @Inject
    private ModelFiles files;

    @Inject
    private Clock clock;

    /** Keeps a file; nothing is deployed yet. */
    public Result<UploadedModel> upload(Caller caller, String file, byte[] content) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            return Result.notAllowed("not-administrator");
        }
        if (content.length == 0) {
            return Result.refused(Refusal.of("missing", "file"));
        }
        if (content.length > CandidateModels.LARGEST) {
            return Result.refused(Refusal.of("larger-than", "file", CandidateModels.LARGEST / 1024 / 1024));
        }
        return Result.done(show(files.add(UUID.randomUUID(), clock.instant(), tidy(file), content, by(caller))));
    }

    private static Actor by(Caller caller) {
        return SettleIncident.administrator(caller);
    }

    private static String tidy(String file) {
        String last = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)
                .strip();
        String name = last.isEmpty() || !PlainText.isReadable(last) ? "model.bpmn" : last;
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    }

    /** A file with what it would become now. */
    public Result<UploadedModel> find(Caller caller, UUID id) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            return Result.notAllowed("not-administrator");
        }
        return files.find(id).map(kept -> Result.done(show(kept))).orElseGet(Result::notFound);
    }

    /** Which versions administrators have deployed, the newest first; the others came with a release. */
    public List<ModelDeployed> history() {
        return files.deployed();
    }

    /**
     * Makes it the version with which applications begin from now on.
     *
     * @param against the version with which it was compared; empty when the caller does not say
     */
    public Result<UploadedModel> deploy(Caller caller, UUID id, String reason, Optional<Integer> against) {
        return find(caller, id).then(seen -> {
            files.lock();
            UploadedModel now = show(files.find(id).orElseThrow());
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
            DeployedModel model = candidates.deploy(files.find(id).orElseThrow().content(), candidate);
            files.deploy(id, model, clock.instant(), by(caller), reason.strip());
            return find(caller, id);
        });
    }

    private String whoDeployed(UploadedModel model) {
        return model.deployed()
                .or(() -> files.deployed().stream()
                        .filter(other -> model.candidate().key().equals(Optional.of(other.model())))
                        .findFirst())
                .map(ModelDeployed::name)
                .orElse("");
    }

    private UploadedModel show(ModelFiles.Kept kept) {
        return new UploadedModel(
                kept.id(),
                kept.at(),
                kept.file(),
                kept.name(),
                candidates.look(kept.content(), STEPS),
                files.deployed(kept.id()));
    }
}
