package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.intake.Draft;
import vn.loive.intake.DraftApplication;
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

    private @Nullable List<Application> sent;
    private @Nullable List<Draft> begun;

    public List<Application> getSent() {
        List<Application> list = sent;
        if (list == null) {
            list = applications.ofOwner(callers.need().account());
            sent = list;
        }
        return list;
    }

    public List<Draft> getDrafts() {
        List<Draft> list = begun;
        if (list == null) {
            list = drafts.ofOwner(callers.need());
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
