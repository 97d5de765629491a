package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.Application;
import vn.loive.intake.WithdrawApplication;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;

/** Taking an application back: asked once more, and no reason is owed. */
@Named("applicationsWithdraw")
@RequestScoped
public class ApplicationsWithdrawPage {
    @Inject
    private CurrentCaller callers;

    @Inject
    private OwnApplication own;

    @Inject
    private WithdrawApplication withdrawing;

    @Inject
    private FormErrors errors;

    private @Nullable String reason;

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public boolean isOpen() {
        return !own.get().state().isFinal();
    }

    public void withdraw() {
        Result<Application> result = withdrawing.withdraw(callers.need(), own.code(), ApplyStepPage.tidy(reason));
        if (result instanceof Result.Refused<Application> refused) {
            errors.add(refused.refusals());
        } else {
            PageEnd.need(result);
            Redirect.to("/applications/view?of=" + own.code() + "&done=withdrawn");
        }
    }
}
