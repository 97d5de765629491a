package vn.loive.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.administration.ChangeOfficeHours;
import vn.loive.administration.ListUnits;
import vn.loive.administration.UnitSheet;
import vn.loive.identity.Colleague;
import vn.loive.identity.Role;
import vn.loive.reference.Unit;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Asked;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Overtakings;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Query;
import vn.loive.web.layout.Redirect;

/** One unit: where it stands, who works there, and when it closes. */
@Named("adminUnit")
@RequestScoped
public class UnitPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private ListUnits listing;

    @Inject
    private ChangeOfficeHours changing;

    @Inject
    private FormErrors errors;

    @Inject
    private Overtakings overtakings;

    @Inject
    private Language language;

    private @Nullable UnitSheet sheet;
    private @Nullable String closes;
    private @Nullable String reason;

    public UnitSheet getOf() {
        UnitSheet found = sheet;
        if (found == null) {
            found = PageEnd.need(listing.find(callers.need(), asked("of")));
            sheet = found;
        }
        return found;
    }

    private String asked(String name) {
        return Asked.word(request, name);
    }

    /** The roles that exist at the unit, with those who hold them. */
    public List<Map.Entry<Role, List<Colleague>>> getPeople() {
        return List.copyOf(getOf().people().entrySet());
    }

    /** The units above it, the uppermost first, in one line. */
    public String getAbove() {
        List<Unit> above = getOf().above();
        return java.util.stream.IntStream.range(0, above.size())
                .mapToObj(i -> above.get(above.size() - 1 - i).name(language.getTag()))
                .collect(Collectors.joining(" › "));
    }

    /** The posts there. */
    public String getPosts() {
        Unit unit = getOf().line().unit();
        return Query.of(
                "/admin/posts",
                Map.of("unit", unit.name(language.getTag()), "at", unit.id().value()));
    }

    public String getCloses() {
        String typed = closes;
        return typed == null ? getOf().own().map(java.time.LocalTime::toString).orElse("") : typed;
    }

    public void setCloses(@Nullable String closes) {
        this.closes = closes == null ? "" : closes;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    /** Sets the hour that was typed; nothing typed means the usual one. */
    public void change() {
        sheet = null;
        overtakings
                .show(changing.change(
                        callers.need(),
                        asked("of"),
                        Optional.of(getCloses().strip()).filter(hour -> !hour.isEmpty()),
                        Optional.ofNullable(reason).orElse(""),
                        Optional.of(asked("seen"))
                                .filter(seen -> seen.matches("\\d{1,18}"))
                                .map(Long::valueOf)))
                .ifPresent(done -> Redirect.to(Query.of(
                        "/admin/unit", Map.of("of", done.line().unit().id().value(), "changed", "1"))));
    }

    /** True just after the hours were changed. */
    public boolean isChanged() {
        return request.getParameter("changed") != null && !errors.isAny();
    }
}
