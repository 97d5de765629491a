package vn.loive.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.loive.administration.ListIncidents;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.PageEnd;

/** The administrator's first page: what needs him, and the ways to the rest. */
@Named("admin")
@RequestScoped
public class AdminPage {
    @Inject
    private CurrentCaller callers;

    @Inject
    private ListIncidents listing;

    private @Nullable Long incidents;

    /** Refuses whoever is no administrator before anything is shown. */
    public void open() {
        getIncidents();
    }

    /** How many things have stopped. */
    public long getIncidents() {
        Long found = incidents;
        if (found == null) {
            found = PageEnd.need(listing.count(callers.need()));
            incidents = found;
        }
        return found;
    }
}
