package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import vn.loive.identity.Caller;
import vn.loive.intake.Application;
import vn.loive.shared.DossierCode;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.PageEnd;
import vn.loive.workqueue.ReadApplication;

/**
 * The application that this request is about, by {@code of} in the address or in the form; only one's own. A link
 * must survive the login, and a {@code code} in an address would be taken for the login's own.
 */
@Named
@RequestScoped
public class OwnApplication {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private ReadApplication reading;

    private @Nullable Application found;

    public Application get() {
        Application application = found;
        if (application == null) {
            application = read();
            found = application;
        }
        return application;
    }

    private Application read() {
        Caller caller = callers.need();
        Application application = PageEnd.need(reading.read(caller, code()));
        if (!application.owner().equals(caller.account())) {
            throw PageEnd.notFound();
        }
        return application;
    }

    DossierCode code() {
        String typed = request.getParameter("of");
        if (typed == null) {
            throw PageEnd.goTo("/applications");
        }
        return DossierCode.parse(typed).orElseThrow(PageEnd::notFound);
    }

    public String getCode() {
        return get().code().value();
    }

    public String getState() {
        return get().state().word();
    }

    public String getPin() {
        return get().lookupPin();
    }
}
