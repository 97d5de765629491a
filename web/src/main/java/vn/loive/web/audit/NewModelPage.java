package vn.loive.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.administration.DeployModel;
import vn.loive.administration.ModelDeployed;
import vn.loive.administration.SettleModel;
import vn.loive.administration.UploadModel;
import vn.loive.administration.UploadedModel;
import vn.loive.engine.CandidateModels;
import vn.loive.engine.DeployedModel;
import vn.loive.engine.Diagram;
import vn.loive.engine.ModelChange;
import vn.loive.engine.ProcessTrace;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Asked;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Overtakings;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.SentFile;
import vn.loive.web.layout.Text;

/**
 * A newer model: uploaded, looked at with its drawing and what differs, asked for by one administrator, then deployed or
 * refused by another.
 */
@Named("newModel")
@RequestScoped
public class NewModelPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private UploadModel uploading;

    @Inject
    private DeployModel deploying;

    @Inject
    private SettleModel settling;

    @Inject
    private Overtakings overtakings;

    @Inject
    private Language language;

    @Inject
    private Text text;

    private @Nullable UploadedModel model;
    private @Nullable String reason;

    public UploadedModel getOf() {
        UploadedModel found = model;
        if (found == null) {
            found = PageEnd.need(uploading.find(callers.need(), id()));
            model = found;
        }
        return found;
    }

    private UUID id() {
        return Asked.id(request, "of");
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** All that keeps it from being deployed, in words. */
    public List<String> getFindings() {
        return getOf().candidate().findings().stream().map(this::words).toList();
    }

    private String words(Refusal finding) {
        return text.of("refusal." + finding.code(), finding.details().toArray());
    }

    /** What differs from the version that runs: steps first, then the ways between them. */
    public List<ModelChange> changes(boolean ways) {
        return getOf().candidate().changes().stream()
                .filter(change -> change.way() == ways)
                .toList();
    }

    /** A part in the reader's language. */
    public String name(ModelChange change) {
        return change.text().isEmpty() ? change.id() : words().name(change.id(), change.text());
    }

    /** The drawing as markup; empty when the file has none that can be read. */
    public String getDrawing() {
        return getOf().candidate().diagram().map(this::draw).orElse("");
    }

    private String draw(Diagram diagram) {
        ProcessTrace nobody = new ProcessTrace(diagram, 0, List.of(), Set.of());
        return new DiagramDrawing(nobody, words()).svg();
    }

    private ModelWords words() {
        return new ModelWords(getOf().file(), Map.of(), language.getTag(), text);
    }

    /** Who deployed a version, and why; empty for one that came with a release. */
    public Optional<ModelDeployed> by(DeployedModel version) {
        return uploading.history().stream()
                .filter(one -> one.model().equals(version.key()) && one.version() == version.version())
                .findFirst();
    }

    public void upload() {
        SentFile file = SentFile.of(request, "file", CandidateModels.LARGEST);
        overtakings
                .show(uploading.upload(callers.need(), file.name(), file.content()))
                .ifPresent(kept -> Redirect.to("/admin/new-model?of=" + kept.id()));
    }

    /** Asks for the deployment; another administrator decides. */
    public void ask() {
        Optional<Integer> against = Optional.ofNullable(request.getParameter("against"))
                .filter(version -> version.matches("\\d{1,6}"))
                .map(Integer::valueOf);
        settle(uploading.ask(callers.need(), id(), why(), against), "asked");
    }

    /** Agrees to what another administrator has asked for. */
    public void deploy() {
        String digest = Optional.ofNullable(request.getParameter("digest")).orElse("");
        settle(deploying.deploy(callers.need(), id(), why(), digest), "deployed");
    }

    /** Refuses it, or takes one's own request back. */
    public void refuse() {
        settle(settling.refuse(callers.need(), id(), why()), "refused");
    }

    private String why() {
        model = null;
        return Optional.ofNullable(reason).orElse("");
    }

    private void settle(Result<UploadedModel> result, String word) {
        overtakings.show(result).ifPresent(done -> Redirect.to("/admin/models?done=" + word));
    }

    /** Those that wait for an administrator other than the one who asked. */
    public List<UploadedModel> getWaiting() {
        return uploading.waiting(callers.need()) instanceof Result.Done<List<UploadedModel>> done
                ? done.value()
                : List.of();
    }

    /** Whether the caller himself has asked for it. */
    public boolean isMine() {
        return getOf().asked()
                .filter(request -> request.account().equals(callers.need().account()))
                .isPresent();
    }

    /** What was just done: asked, deployed or refused; empty on any other visit. */
    public String getDone() {
        return Optional.ofNullable(request.getParameter("done"))
                .filter(Set.of("asked", "deployed", "refused")::contains)
                .orElse("");
    }
}
