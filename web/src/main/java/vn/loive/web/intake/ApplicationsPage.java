package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.intake.Draft;
import vn.loive.intake.DraftApplication;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Text;

/** A family's applications and drafts, what needs an answer first. */
@Named("applications")
@RequestScoped
public class ApplicationsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private Applications applications;

    @Inject
    private DraftApplication drafts;

    @Inject
    private Text text;

    @Inject
    private Progress progress;

    private @Nullable Page<Application> sent;
    private @Nullable List<Draft> begun;

    public List<Application> getSent() {
        return page().items();
    }

    private Page<Application> page() {
        Page<Application> list = sent;
        if (list == null) {
            list = applications.ofOwner(callers.need().account(), Page.USUAL, after());
            sent = list;
        }
        return list;
    }

    private Optional<Cursor> after() {
        return Optional.ofNullable(request.getParameter("after"))
                .flatMap(text -> Cursor.parse(text, Applications.MOMENTS));
    }

    /** Where older ones stand; empty when these are the last. */
    public String getOlder() {
        return page().next().map(next -> "/applications?after=" + next.text()).orElse("");
    }

    /** Whether newer ones stand before these. */
    public boolean isGoneOn() {
        return after().isPresent();
    }

    public List<Draft> getDrafts() {
        List<Draft> list = begun;
        if (list == null) {
            // drafts stand above the newest page only
            list = isGoneOn() ? List.of() : drafts.ofOwner(callers.need());
            begun = list;
        }
        return list;
    }

    public String address(Draft draft) {
        return OpenDraft.address(draft);
    }

    /** The page at which the family stopped. */
    public String where(Draft draft) {
        return text.of(
                "apply.begun.where",
                text.get("apply.step." + OpenDraft.page(draft).word()));
    }

    public String word(Application application) {
        return application.state().word();
    }

    public String next(Application application) {
        return progress.of(application);
    }

    /** Whether the person has just left a form that keeps what was typed. */
    public boolean isJustKept() {
        return "yes".equals(request.getParameter("kept"));
    }
}
