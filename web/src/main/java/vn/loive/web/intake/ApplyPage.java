package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.Draft;
import vn.loive.intake.DraftApplication;
import vn.loive.procedure.Procedure;
import vn.loive.procedure.Procedures;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.Text;
import vn.loive.web.layout.Texts;

/** Choosing a service, or going on with what was begun. */
@Named("apply")
@RequestScoped
public class ApplyPage {
    /** By which neutral word the guide leads to a service. */
    private static final Map<String, String> FROM_THE_GUIDE =
            Map.of("home", "home-rehab", "public", "public-facility-rehab", "private", "private-facility-rehab");

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private Procedures procedures;

    @Inject
    private DraftApplication drafts;

    @Inject
    private Text text;

    @Inject
    private FormErrors errors;

    @Inject
    private Language language;

    private @Nullable String service;
    private @Nullable List<Draft> begun;

    /** The services of today by their names. */
    public List<SelectItem> getServices() {
        return procedures.offered().stream()
                .map(offered -> new SelectItem(offered.service(), where(offered)))
                .toList();
    }

    /** In a few words where the person will be; the full name of the service stands at the last look. */
    private String where(Procedure offered) {
        String words = Texts.find(language.getTag(), "apply.service." + offered.service());
        return words == null ? offered.name(language.getTag()) : words;
    }

    /** The chosen service; the only one, or the one that the guide found, needs no choosing. */
    public @Nullable String getService() {
        List<Procedure> offered = procedures.offered();
        if (service != null) {
            return service;
        }
        return offered.size() == 1
                ? offered.get(0).service()
                : FROM_THE_GUIDE.get(String.valueOf(request.getParameter("for")));
    }

    public void setService(@Nullable String service) {
        this.service = service;
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

    public String name(String ofService) {
        return procedures
                .inForce(ofService)
                .map(procedure -> procedure.name(language.getTag()))
                .orElse("");
    }

    public void start() {
        String chosen = service;
        if (chosen == null || procedures.inForce(chosen).isEmpty()) {
            errors.add(List.of(Refusal.of("unknown-service", "service")));
            return;
        }
        Result<Draft> begun = drafts.start(callers.need(), chosen, language.getTag());
        if (begun instanceof Result.Refused<Draft> refused) {
            errors.add(refused.refusals());
        } else {
            Redirect.to(FormPage.WHO.address(PageEnd.need(begun).id()));
        }
    }
}
