package vn.loive.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.notification.CheckWording;
import vn.loive.notification.Wording;
import vn.loive.notification.Wordings;
import vn.loive.shared.FreeText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The act of wording a message otherwise; it counts for every message that is sent from then on. */
@ApplicationScoped
@Transactional
public class ChangeWording {
    private static final List<String> LANGUAGES = List.of("vi", "en");

    @Inject
    private Wordings wordings;

    /** Every message in both languages and lengths. */
    public Result<List<Wording>> list(Caller caller) {
        return administers(caller)
                .then(allowed -> Result.done(LANGUAGES.stream()
                        .flatMap(language -> wordings.list(language).stream())
                        .toList()));
    }

    /** One message in one language and length. */
    public Result<Wording> find(Caller caller, String key, String language) {
        return administers(caller)
                .then(allowed -> Optional.of(language)
                        .filter(LANGUAGES::contains)
                        .flatMap(known -> wordings.find(key, known))
                        .map(Result::done)
                        .orElseGet(Result::notFound));
    }

    /** What was changed about it, the newest first. */
    public Result<List<Wording.Change>> history(Caller caller, String key, String language) {
        return find(caller, key, language).map(wording -> wordings.history(key, language));
    }

    /**
     * Changes the words.
     *
     * @param text the new words; empty to go back to the portal's own
     */
    public Result<Wording> change(Caller caller, String key, String language, Optional<String> text, String reason) {
        return find(caller, key, language).then(wording -> {
            Optional<String> words = text.map(some -> some.strip().replaceAll("\\s+", " "));
            List<Refusal> refusals = new ArrayList<>(FreeText.required("reason", reason));
            words.ifPresent(some -> refusals.addAll(0, CheckWording.of(wording, some)));
            if (!refusals.isEmpty()) {
                return Result.refused(refusals);
            }
            Optional<String> kept = words.filter(some -> !some.equals(wording.own()));
            wordings.change(key, language, kept, SettleIncident.administrator(caller), reason.strip());
            return find(caller, key, language);
        });
    }

    private static Result<Caller> administers(Caller caller) {
        return caller.has(Role.ADMINISTRATOR) ? Result.done(caller) : Result.notAllowed("not-administrator");
    }
}
