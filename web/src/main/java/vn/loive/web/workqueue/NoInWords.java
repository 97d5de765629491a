package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import vn.loive.shared.Result;
import vn.loive.web.layout.Text;

/** Says any kind of "no" of an act in one sentence. */
@RequestScoped
class NoInWords {
    @Inject
    Text text;

    /** The sentence; empty when the act was done. */
    String of(Result<?> result) {
        if (result instanceof Result.Overtaken<?> overtaken) {
            return text.of("problem." + overtaken.code(), overtaken.details().toArray())
                    .strip();
        }
        if (result instanceof Result.NotAllowed<?> notAllowed) {
            return text.get("problem." + notAllowed.code());
        }
        if (result instanceof Result.Refused<?> refused) {
            return refused.refusals().stream()
                    .map(refusal -> text.of(
                            "refusal." + refusal.code(), refusal.details().toArray()))
                    .collect(Collectors.joining(" "));
        }
        return result.isDone() ? "" : text.get("problem.not-found");
    }
}
