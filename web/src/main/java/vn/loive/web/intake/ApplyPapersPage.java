package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.document.Attachment;
import vn.loive.intake.DraftApplication;
import vn.loive.intake.FormReader;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Redirect;

/** The papers of a draft: uploaded, listed with their checksums, taken out again. */
@Named("applyPapers")
@RequestScoped
public class ApplyPapersPage {
    @Inject
    private CurrentCaller callers;

    @Inject
    private OpenDraft draft;

    @Inject
    private DraftApplication drafts;

    @Inject
    private FormReader forms;

    @Inject
    private Uploads uploads;

    @Inject
    private SaidBefore before;

    private @Nullable List<Attachment> papers;

    public int getNumber() {
        return FormPage.PAPERS.ordinal() + 1;
    }

    public List<Attachment> getPapers() {
        List<Attachment> list = papers;
        if (list == null) {
            list = uploads.still(draft.get().papers());
            papers = list;
        }
        return list;
    }

    /** The papers that fit the answers, and any other. */
    public List<String> getKinds() {
        return forms.papers(draft.get().service(), draft.typed());
    }

    public void showSaid() {
        draft.needsTurnOf(FormPage.PAPERS);
        before.show();
    }

    public void upload() {
        Redirect.to(keep(FormPage.PAPERS.address(draft.getId()) + "&got=yes"));
    }

    public void goOn() {
        String next = keep(FormPage.CHECK.address(draft.getId()));
        drafts.keep(callers.need(), draft.getId(), Map.of(), FormPage.CHECK.word());
        Redirect.to(next);
    }

    public void leave() {
        Redirect.to(keep("/applications?kept=yes"));
    }

    public void remove(UUID paper) {
        drafts.changePapers(callers.need(), draft.getId(), List.of(), List.of(paper));
        Redirect.to(FormPage.PAPERS.address(draft.getId()));
    }

    /** Keeps the chosen files; the way leads on only when all of them were right. */
    private String keep(String next) {
        Uploads.Taken taken = uploads.take(draft.get().papers());
        if (!taken.kept().isEmpty()) {
            draft.changed(drafts.changePapers(callers.need(), draft.getId(), taken.kept(), taken.instead()));
        }
        return taken.refused().isEmpty()
                ? next
                : before.address(FormPage.PAPERS.address(draft.getId()), taken.refused());
    }
}
