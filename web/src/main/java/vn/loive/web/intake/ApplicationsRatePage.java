package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.RateService;
import vn.loive.intake.Rating;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.Text;

/** Saying how satisfied one is, once the application has ended. */
@Named("applicationsRate")
@RequestScoped
public class ApplicationsRatePage {
    @Inject
    private CurrentCaller callers;

    @Inject
    private OwnApplication own;

    @Inject
    private RateService rating;

    @Inject
    private FormErrors errors;

    @Inject
    private Text text;

    private @Nullable Rating kept;
    private @Nullable String value;
    private @Nullable String words;

    private Rating kept() {
        Rating known = kept;
        if (known == null) {
            known = rating.of(callers.need(), own.code());
            kept = known;
        }
        return known;
    }

    public boolean isOpen() {
        return own.get().state().isFinal();
    }

    public boolean isRated() {
        return !kept().value().isEmpty();
    }

    public List<SelectItem> getValues() {
        return Rating.VALUES.stream()
                .map(word -> new SelectItem(word, text.get("applications.rate." + word)))
                .toList();
    }

    public String getValue() {
        return Objects.requireNonNullElse(value, kept().value());
    }

    public void setValue(@Nullable String value) {
        this.value = value;
    }

    public String getWords() {
        return Objects.requireNonNullElse(words, kept().words());
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }

    public void send() {
        Result<Rating> result =
                rating.rate(callers.need(), own.code(), new Rating(getValue(), ApplyStepPage.tidy(getWords())));
        if (result instanceof Result.Refused<Rating> refused) {
            errors.add(refused.refusals());
        } else {
            PageEnd.need(result);
            Redirect.to("/applications/view?of=" + own.code() + "&done=rated");
        }
    }
}
