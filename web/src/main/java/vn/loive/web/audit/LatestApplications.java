package vn.loive.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.engine.ProcessTraces;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.intake.Application;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.workqueue.ReadApplication;

/** The newest applications, page by page, for auditors. */
@Named("latest")
@RequestScoped
public class LatestApplications {
    private static final int ON_A_PAGE = 25;
    private static final int LAST_PAGE = 1000;

    @Inject
    CurrentCaller callers;

    @Inject
    ProcessTraces traces;

    @Inject
    ReadApplication reading;

    @Inject
    HttpServletRequest request;

    private @Nullable List<DossierCode> found;

    /** The page that is asked for, counted from 1. */
    public int getPage() {
        String typed = Objects.requireNonNullElse(request.getParameter("page"), "");
        return typed.matches("[1-9]\\d{0,3}") ? Math.min(Integer.parseInt(typed), LAST_PAGE) : 1;
    }

    public List<Application> getApplications() {
        Caller caller = callers.need();
        return found().stream()
                .limit(ON_A_PAGE)
                .map(code -> reading.glance(caller, code))
                .map(result -> result instanceof Result.Done<Application> done
                        ? Optional.of(done.value())
                        : Optional.<Application>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    public boolean isMore() {
        return found().size() > ON_A_PAGE;
    }

    private List<DossierCode> found() {
        List<DossierCode> read = found;
        if (read == null) {
            boolean may =
                    callers.find().filter(caller -> caller.has(Role.AUDITOR)).isPresent();
            read = may ? traces.latest((getPage() - 1) * ON_A_PAGE, ON_A_PAGE + 1) : List.of();
            found = read;
        }
        return read;
    }
}
