package vn.loive.web.conversation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loive.audit.Through;
import vn.loive.conversation.Conversation;
import vn.loive.conversation.Remark;
import vn.loive.intake.Application;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;
import vn.loive.workqueue.ReadApplication;

/** What a family has asked about an application, and the official's answer. */
@Named("answerPage")
@RequestScoped
public class AnswerPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private ReadApplication reading;

    @Inject
    private Conversation conversation;

    @Inject
    private FormErrors errors;

    private @Nullable String words;

    /** By {@code of} in the address or the form, like the history. */
    private DossierCode code() {
        return DossierCode.parse(Objects.requireNonNullElse(request.getParameter("of"), ""))
                .orElseThrow(PageEnd::notFound);
    }

    public String getCode() {
        return application().code().value();
    }

    private Application application() {
        Application application = PageEnd.need(reading.read(callers.need(), code()));
        if (!callers.need().isStaff()) {
            throw PageEnd.notFound();
        }
        return application;
    }

    public List<Remark> getRemarks() {
        return PageEnd.need(conversation.of(callers.need(), code(), Through.PAGE));
    }

    /** How many there are about an application; for a link. */
    public long count(String code) {
        return conversation.count(callers.need(), new DossierCode(code)) instanceof Result.Done<Long> done
                ? done.value()
                : 0;
    }

    public boolean isAllowed() {
        return conversation.mayAnswer(callers.need(), application());
    }

    public boolean isSent() {
        return "yes".equals(request.getParameter("sent"));
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public void send() {
        Result<Application> result = conversation.answer(callers.need(), code(), Objects.requireNonNullElse(words, ""));
        if (result instanceof Result.Refused<Application> refused) {
            errors.add(refused.refusals());
        } else {
            PageEnd.need(result);
            Redirect.to("/history/answer?of=" + code() + "&sent=yes");
        }
    }
}
