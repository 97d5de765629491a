package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import vn.loive.shared.Result;
import vn.loive.web.layout.FormErrors;

/** Gives each kind of "no" its page: errors beside the fields, or the calm page with the sentence that says why. */
@RequestScoped
class PageProblems {
    /** Where the error pages find the sentence, among the request's attributes. */
    static final String SAID = "said";

    @Inject
    HttpServletRequest request;

    @Inject
    FormErrors errors;

    @Inject
    NoInWords words;

    /** What an act answered on a page; empty after a "no", which the page or another page then says. */
    <T> Optional<T> answer(Result<T> result) {
        if (result instanceof Result.Done<T> done) {
            return Optional.of(done.value());
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        if (result instanceof Result.Refused<T> refused) {
            errors.add(refused.refusals());
        } else {
            send(result, (HttpServletResponse) faces.getExternalContext().getResponse());
            faces.responseComplete();
        }
        return Optional.empty();
    }

    /** The status and sentence of a "no". */
    void send(Result<?> result, HttpServletResponse response) {
        try {
            response.sendError(status(result));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int status(Result<?> result) {
        if (result instanceof Result.Overtaken<?>) {
            say(words.of(result));
            return HttpServletResponse.SC_CONFLICT;
        }
        if (result instanceof Result.NotAllowed<?>) {
            say(words.of(result));
            return HttpServletResponse.SC_FORBIDDEN;
        }
        return result instanceof Result.Refused<?>
                ? HttpServletResponse.SC_BAD_REQUEST
                : HttpServletResponse.SC_NOT_FOUND;
    }

    private void say(String sentence) {
        request.setAttribute(SAID, sentence);
    }
}
