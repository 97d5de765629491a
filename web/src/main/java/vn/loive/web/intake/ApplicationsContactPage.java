package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.Application;
import vn.loive.intake.ChangeContact;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;

/** Changing phone, e-mail and contact address while an application is under way. */
@Named("applicationsContact")
@RequestScoped
public class ApplicationsContactPage {
    @Inject
    private CurrentCaller callers;

    @Inject
    private OwnApplication own;

    @Inject
    private ChangeContact changing;

    @Inject
    private FormErrors errors;

    private @Nullable Map<String, String> typed;

    public boolean isOpen() {
        return !own.get().state().isFinal();
    }

    public String getService() {
        return own.get().service();
    }

    /** Nobody vouches for a phone or an address: they can always be changed. */
    public boolean locked(String path) {
        return false;
    }

    public List<String> getFields() {
        return ChangeContact.OPEN;
    }

    public Map<String, String> getTyped() {
        Map<String, String> map = typed;
        if (map == null) {
            map = new LinkedHashMap<>();
            for (String field : ChangeContact.OPEN) {
                map.put(field, own.get().answers().get(field).orElse(""));
            }
            typed = map;
        }
        return map;
    }

    public void save() {
        Map<String, String> answers = new LinkedHashMap<>();
        ChangeContact.OPEN.forEach(
                field -> answers.put(field, ApplyStepPage.tidy(getTyped().get(field))));
        Result<Application> result = changing.change(callers.need(), own.code(), answers);
        if (result instanceof Result.Refused<Application> refused) {
            errors.add(refused.refusals());
        } else {
            PageEnd.need(result);
            Redirect.to("/applications/view?of=" + own.code() + "&done=contact");
        }
    }
}
