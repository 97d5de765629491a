package vn.loive.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.loive.shared.Result;

/** What became of a form: what is not right yet, and what somebody else has done meanwhile, are said on the same page. */
@RequestScoped
public class Overtakings {
    @Inject
    private FormErrors errors;

    @Inject
    private Text text;

    /** The value when it was done; otherwise the page stays, with what was typed. */
    public <T> Optional<T> show(Result<T> result) {
        if (result instanceof Result.Refused<T> refused) {
            errors.add(refused.refusals());
            return Optional.empty();
        }
        if (result instanceof Result.Overtaken<T> overtaken) {
            errors.add(
                    "",
                    text.of("problem." + overtaken.code(), overtaken.details().toArray()));
            return Optional.empty();
        }
        return Optional.of(PageEnd.need(result));
    }
}
