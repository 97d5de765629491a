package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.loive.intake.RenewPin;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;

/** Having a new secret number made, after being told what becomes of the old one. */
@Named("applicationsPin")
@RequestScoped
public class ApplicationsPinPage {
    @Inject
    private CurrentCaller callers;

    @Inject
    private OwnApplication own;

    @Inject
    private RenewPin renewing;

    public void renew() {
        PageEnd.need(renewing.renew(callers.need(), own.code()));
        Redirect.to("/applications/view?of=" + own.code() + "&done=pin");
    }
}
