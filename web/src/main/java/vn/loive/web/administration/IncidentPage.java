package vn.loive.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.administration.Incident;
import vn.loive.administration.SettleIncident;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Asked;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;

/** One thing that has stopped: its cause, and what can be done about it. */
@Named("incident")
@RequestScoped
public class IncidentPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private SettleIncident settling;

    @Inject
    private FormErrors errors;

    private @Nullable Incident incident;
    private @Nullable String reason;

    public Incident getOf() {
        Incident found = incident;
        if (found == null) {
            found = PageEnd.need(settling.find(callers.need(), word()));
            incident = found;
        }
        return found;
    }

    private String word() {
        return Asked.word(request, "of");
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public void retry() {
        PageEnd.need(settling.retry(callers.need(), word()));
        Redirect.to("/admin/incidents?retried=1");
    }

    public void setAside() {
        Result<Incident> result = settling.setAside(
                callers.need(), word(), Optional.ofNullable(reason).orElse(""));
        if (result instanceof Result.Refused<Incident> refused) {
            errors.add(refused.refusals());
        } else {
            PageEnd.need(result);
            Redirect.to("/admin/incidents?aside=1");
        }
    }
}
