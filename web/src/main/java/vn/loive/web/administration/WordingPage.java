package vn.loive.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.administration.ChangeWording;
import vn.loive.notification.Wording;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Asked;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;

/** One message in one language and length: its words, and what was changed about them. */
@Named("wording")
@RequestScoped
public class WordingPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private ChangeWording changing;

    @Inject
    private FormErrors errors;

    private @Nullable Wording wording;
    private @Nullable String text;
    private @Nullable String reason;

    public Wording getOf() {
        Wording found = wording;
        if (found == null) {
            found = PageEnd.need(changing.find(callers.need(), asked("of"), asked("in")));
            wording = found;
        }
        return found;
    }

    private String asked(String name) {
        return Asked.word(request, name);
    }

    public List<Wording.Change> getHistory() {
        return PageEnd.need(changing.history(callers.need(), asked("of"), asked("in")));
    }

    public String getText() {
        String typed = text;
        return typed == null ? getOf().text() : typed;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public void change() {
        save(Optional.of(getText()));
    }

    /** Back to the portal's own words. */
    public void restore() {
        save(Optional.empty());
    }

    private void save(Optional<String> words) {
        Result<Wording> result = changing.change(
                callers.need(),
                asked("of"),
                asked("in"),
                words,
                Optional.ofNullable(reason).orElse(""));
        if (result instanceof Result.Refused<Wording> refused) {
            errors.add(refused.refusals());
        } else {
            PageEnd.need(result);
            Redirect.to("/admin/wordings?changed=1");
        }
    }
}
