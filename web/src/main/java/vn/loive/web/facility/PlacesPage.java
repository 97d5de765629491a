package vn.loive.web.facility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.facility.Directory;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.shared.UnitId;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.PageEnd;

/** The page of places: the list of facilities for the offices, one facility for those who receive people there. */
@Named("places")
@RequestScoped
public class PlacesPage {
    private static final Set<Role> INTERESTED = Set.of(
            Role.FACILITY_OFFICER,
            Role.FACILITY_HEAD,
            Role.DISTRICT_OFFICER,
            Role.DISTRICT_HEAD,
            Role.PROVINCE_OFFICER,
            Role.AUDITOR,
            Role.ADMINISTRATOR);

    @Inject
    CurrentCaller callers;

    @Inject
    Directory directory;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    private @Nullable List<Directory.Entry> all;
    private @Nullable Optional<Directory.Entry> one;

    /** Whether the way to this page is shown. */
    public boolean isShown() {
        return callers.find().filter(caller -> caller.hasAnyOf(INTERESTED)).isPresent();
    }

    /** The facility that is looked at; null for the list. */
    public Directory.@Nullable Entry getOne() {
        Optional<Directory.Entry> found = one;
        if (found == null) {
            Caller caller = callers.need();
            found = wished(caller).map(unit -> PageEnd.need(directory.one(caller, unit)));
            one = found;
        }
        return found.orElse(null);
    }

    /** The one that the address names, or the only one where the caller receives people. */
    private Optional<UnitId> wished(Caller caller) {
        String named = request.getParameter("of");
        if (named != null && !named.isBlank()) {
            return Optional.of(new UnitId(named));
        }
        List<UnitId> own = directory.receiving(caller);
        return own.size() == 1 && caller.units().size() == 1 ? Optional.of(own.get(0)) : Optional.empty();
    }

    /** Every facility that the caller sees. */
    public List<Directory.Entry> getAll() {
        List<Directory.Entry> list = all;
        if (list == null) {
            list = PageEnd.need(directory.list(callers.need()));
            all = list;
        }
        return list;
    }

    public String name(Directory.Entry entry) {
        return entry.unit().name(language.getTag());
    }

    public String address(Directory.Entry entry) {
        return entry.at().map(at -> at.address(language.getTag())).orElse("");
    }

    public String link(Directory.Entry entry) {
        return "/places?of=" + entry.unit().id().value();
    }

    /** Whether the caller came here by the list. */
    public boolean isByList() {
        return request.getParameter("of") != null;
    }

    public boolean isChanging() {
        Directory.Entry entry = getOne();
        return entry != null && directory.changes(callers.need(), entry.unit().id());
    }

    public boolean isReceiving() {
        Directory.Entry entry = getOne();
        return entry != null && directory.receives(callers.need(), entry.unit().id());
    }
}
