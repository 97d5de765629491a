package vn.loive.web.facility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.rehabilitation.LeaveEarly;
import vn.loive.routing.PeopleAtFacility;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.TypedDate;

/** The page on which a facility notes that somebody goes before the term ends. */
@Named("leaving")
@RequestScoped
public class LeavePage {
    @Inject
    CurrentCaller callers;

    @Inject
    LeaveEarly leave;

    @Inject
    FormErrors errors;

    @Inject
    HttpServletRequest request;

    private PeopleAtFacility.@Nullable Guest guest;
    private @Nullable String day;
    private @Nullable String reason;

    /** Who goes. */
    public PeopleAtFacility.Guest getGuest() {
        PeopleAtFacility.Guest found = guest;
        if (found == null) {
            found = PageEnd.need(leave.guest(callers.need(), facility(), code()));
            guest = found;
        }
        return found;
    }

    /** Notes it, and leads back to the places with who is next. */
    public void note() {
        String typed = Objects.requireNonNullElse(day, "").strip();
        Optional<LocalDate> read = TypedDate.read(typed);
        Result<?> result = !typed.isEmpty() && read.isEmpty()
                ? Result.refused(Refusal.of("not-a-date", "day"))
                : leave.leave(
                        callers.need(),
                        facility(),
                        code(),
                        new LeaveEarly.Wish(read, Objects.requireNonNullElse(reason, "")));
        if (result instanceof Result.Refused<?> refused) {
            errors.add(refused.refusals());
        } else {
            PageEnd.need(result);
            Redirect.to("/places?of=" + getFacility() + "&left=yes#waiting");
        }
    }

    private UnitId facility() {
        return new UnitId(getFacility());
    }

    private DossierCode code() {
        return DossierCode.parse(getCode()).orElseThrow(PageEnd::notFound);
    }

    public String getFacility() {
        return Objects.requireNonNullElse(request.getParameter("of"), "");
    }

    public String getCode() {
        return Objects.requireNonNullElse(request.getParameter("code"), "");
    }

    public @Nullable String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
