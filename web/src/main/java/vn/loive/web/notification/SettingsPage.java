package vn.loive.web.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.identity.ContactChoice;
import vn.loive.identity.ContactChoices;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.Text;

/** How a person wants to get news: by which way, and whether also at night. */
@Named("settings")
@RequestScoped
public class SettingsPage {
    private static final String QUIET = "yes";

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private ContactChoices choices;

    @Inject
    private Language language;

    @Inject
    private FormErrors errors;

    @Inject
    private Text text;

    private @Nullable ContactChoice kept;
    private @Nullable String channel;
    private @Nullable List<String> quiet;

    private ContactChoice kept() {
        ContactChoice choice = kept;
        if (choice == null) {
            choice = choices.of(callers.need().account());
            kept = choice;
        }
        return choice;
    }

    public boolean isSaved() {
        return QUIET.equals(request.getParameter("saved"));
    }

    /** Phones are offered only where somebody runs a gateway. */
    public List<SelectItem> getChannels() {
        return Arrays.stream(ContactChoice.Way.values())
                .filter(way -> way != ContactChoice.Way.SMS || ContactChoice.isSmsOffered())
                .map(way -> new SelectItem(way.word(), text.get("settings.channel." + way.word())))
                .toList();
    }

    public List<SelectItem> getNights() {
        return List.of(new SelectItem(QUIET, text.get("settings.quiet.yes")));
    }

    public String getChannel() {
        return channel == null ? kept().way().orElse(ContactChoice.Way.EMAIL).word() : channel;
    }

    public void setChannel(@Nullable String channel) {
        this.channel = channel;
    }

    public List<String> getQuiet() {
        List<String> typed = quiet;
        return typed == null ? usual() : typed;
    }

    /** Faces puts the ticks into a list of the same kind, so it is one that can be filled. */
    private List<String> usual() {
        return new ArrayList<>(kept().quiet() ? List.of(QUIET) : List.of());
    }

    public void setQuiet(@Nullable List<String> quiet) {
        this.quiet = quiet == null ? new ArrayList<>() : new ArrayList<>(quiet);
    }

    public void save() {
        Optional<ContactChoice.Way> way = ContactChoice.Way.of(getChannel());
        if (way.isEmpty()) {
            errors.add("channel", text.get("refusal.unknown-choice"));
            return;
        }
        choices.choose(callers.need(), way.get(), getQuiet().contains(QUIET), language.getTag());
        Redirect.to("/settings?saved=yes");
    }
}
