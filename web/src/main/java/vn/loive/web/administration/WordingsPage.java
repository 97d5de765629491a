package vn.loive.web.administration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.administration.ChangeWording;
import vn.loive.notification.Wording;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Text;
import vn.loive.web.layout.Texts;

/** How all messages are worded, message by message. */
@Named("wordings")
@RequestScoped
public class WordingsPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private ChangeWording changing;

    @Inject
    private Language language;

    @Inject
    private Text text;

    private @Nullable List<Wording> found;

    /** Both languages and lengths of a message stand together. */
    public List<Wording> getItems() {
        List<Wording> all = found;
        if (all == null) {
            all = PageEnd.need(changing.list(callers.need())).stream()
                    .sorted(Comparator.comparing(WordingsPage::template)
                            .thenComparing(Wording::isShort)
                            .thenComparing(Wording::language, Comparator.reverseOrder()))
                    .toList();
            found = all;
        }
        return all;
    }

    /** Refuses whoever is no administrator before anything is shown. */
    public void open() {
        getItems();
    }

    private static String template(Wording wording) {
        return wording.isShort() ? wording.key().substring(wording.key().indexOf('.') + 1) : wording.key();
    }

    /** Which message it is, in words. */
    public String name(Wording wording) {
        return Optional.ofNullable(Texts.find(language.getTag(), "admin.message." + template(wording)))
                .orElse(template(wording));
    }

    /** Its language and length, in words. */
    public String form(Wording wording) {
        return text.get("admin.wording." + wording.language()) + ", "
                + text.get(wording.isShort() ? "admin.wording.short" : "admin.wording.mail");
    }

    /** Where one is changed. */
    public String link(Wording wording) {
        return "/admin/wording?of=" + wording.key() + "&in=" + wording.language();
    }

    /** True just after one was changed. */
    public boolean isChanged() {
        return request.getParameter("changed") != null;
    }
}
