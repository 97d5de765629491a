package vn.loive.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import vn.loive.administration.ListRoles;
import vn.loive.administration.RoleLine;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Text;

/** Which role may do what where, read from the policy itself. */
@Named("roles")
@RequestScoped
public class RolesPage {
    @Inject
    private CurrentCaller callers;

    @Inject
    private ListRoles listing;

    @Inject
    private Text text;

    public List<RoleLine> getItems() {
        return PageEnd.need(listing.list(callers.need()));
    }

    /** Refuses whoever is no administrator before anything is shown. */
    public void open() {
        getItems();
    }

    /** Where it exists, in one line. */
    public String kinds(RoleLine line) {
        return line.kinds().isEmpty()
                ? text.get("admin.role.everywhere")
                : line.kinds().stream()
                        .map(kind -> text.get("admin.unit.kind." + kind))
                        .collect(Collectors.joining(", "));
    }
}
