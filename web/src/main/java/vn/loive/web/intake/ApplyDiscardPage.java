package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import vn.loive.intake.DraftApplication;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Redirect;

/** Throwing a draft away, asked once more. */
@Named("applyDiscard")
@RequestScoped
public class ApplyDiscardPage {
    @Inject
    private CurrentCaller callers;

    @Inject
    private OpenDraft draft;

    @Inject
    private DraftApplication drafts;

    public Instant getTouched() {
        return draft.get().updatedAt();
    }

    public void discard() {
        drafts.discard(callers.need(), draft.getId());
        Redirect.to("/applications");
    }
}
