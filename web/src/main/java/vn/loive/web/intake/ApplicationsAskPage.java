package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.loive.audit.Through;
import vn.loive.conversation.Conversation;
import vn.loive.conversation.Remark;
import vn.loive.intake.Application;
import vn.loive.reference.Units;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.Text;

/** What the family and the unit have written to each other about an application, and the next question. */
@Named("applicationsAsk")
@RequestScoped
public class ApplicationsAskPage {
    @Inject
    private CurrentCaller callers;

    @Inject
    private OwnApplication own;

    @Inject
    private Conversation conversation;

    @Inject
    private Units units;

    @Inject
    private Language language;

    @Inject
    private FormErrors errors;

    @Inject
    private Text text;

    private @Nullable String words;

    public List<Remark> getRemarks() {
        return PageEnd.need(conversation.of(callers.need(), own.get().code(), Through.PAGE));
    }

    /** The family reads which unit answered, not which person. */
    public String by(Remark remark) {
        return remark.unit()
                .map(id ->
                        units.find(id).map(unit -> unit.name(language.getTag())).orElse(id.value()))
                .orElseGet(() -> text.get("applications.ask.you"));
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public void send() {
        Result<Application> result = conversation.ask(callers.need(), own.code(), ApplyStepPage.tidy(words));
        if (result instanceof Result.Refused<Application> refused) {
            errors.add(refused.refusals());
        } else {
            PageEnd.need(result);
            Redirect.to("/applications/view?of=" + own.code() + "&done=asked");
        }
    }
}
