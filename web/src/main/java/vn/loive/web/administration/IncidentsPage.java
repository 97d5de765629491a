package vn.loive.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.administration.Incident;
import vn.loive.administration.ListIncidents;
import vn.loive.administration.SettleIncident;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Asked;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.Text;
import vn.loive.web.layout.Texts;

/** What has stopped, what has waited longest first. */
@Named("incidents")
@RequestScoped
public class IncidentsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private ListIncidents listing;

    @Inject
    private SettleIncident settling;

    @Inject
    private Text text;

    @Inject
    private Language language;

    private @Nullable List<Incident> found;

    public List<Incident> getItems() {
        List<Incident> all = found;
        if (all == null) {
            all = PageEnd.need(listing.list(callers.need()));
            found = all;
        }
        return all;
    }

    /** Refuses whoever is no administrator before anything is shown. */
    public void open() {
        getItems();
    }

    /** What has stopped, in words: the step of the process, or which message it was. */
    public String name(Incident incident) {
        String key = (incident.kind() == Incident.Kind.MESSAGE ? "admin.message." : "trace.node.") + incident.what();
        return Optional.ofNullable(Texts.find(language.getTag(), key)).orElse(incident.what());
    }

    public boolean isMany() {
        return getItems().size() > 1;
    }

    /** Has all that are shown tried again, each for itself. */
    public void retryAll() {
        long retried = getItems().stream()
                .filter(incident ->
                        settling.retry(callers.need(), incident.id()).isDone())
                .count();
        Redirect.to("/admin/incidents?retried=" + retried);
    }

    /** What was done just before, in words; empty when nothing was. */
    public String getDone() {
        String retried = Asked.word(request, "retried");
        if (retried.matches("\\d{1,4}")) {
            return text.count("admin.incidents.retried", Long.parseLong(retried));
        }
        return request.getParameter("aside") == null ? "" : text.get("admin.incidents.aside");
    }
}
