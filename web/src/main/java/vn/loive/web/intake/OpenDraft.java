package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.Draft;
import vn.loive.intake.DraftApplication;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.FormStep;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Text;

/** The draft that this request is about, by {@code draft} in the address or in the form; only one's own. */
@Named
@RequestScoped
public class OpenDraft {
    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private DraftApplication drafts;

    @Inject
    private FormMemory memory;

    @Inject
    private Text text;

    private @Nullable Draft found;

    public Draft get() {
        Draft draft = found;
        if (draft == null) {
            draft = find(asked());
            found = draft;
        }
        return draft;
    }

    /** The draft again, after an act has changed it. */
    void changed(Optional<Draft> newer) {
        found = newer.orElseThrow(PageEnd::notFound);
    }

    public UUID getId() {
        return get().id();
    }

    Map<String, String> typed() {
        return get().typed();
    }

    UUID asked() {
        String id = request.getParameter("draft");
        if (id == null) {
            throw PageEnd.goTo("/apply");
        }
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            throw PageEnd.notFound();
        }
    }

    private Draft find(UUID id) {
        return drafts.find(callers.need(), id)
                .orElseThrow(() -> memory.sentAs(id)
                        .map(code -> PageEnd.goTo("/apply/sent?of=" + code))
                        .orElseGet(PageEnd::notFound));
    }

    /** All pages, for going back to those already seen. */
    public List<FormStep> getSteps() {
        int furthest = page(get()).ordinal();
        return Arrays.stream(FormPage.values())
                .map(page -> new FormStep(
                        text.get("apply.step." + page.word()), page.ordinal() <= furthest ? page.address(getId()) : ""))
                .toList();
    }

    /** A page opened by its address before its turn leads to the first one that is still open. */
    void needsTurnOf(FormPage page) {
        if (page.compareTo(page(get())) > 0) {
            throw PageEnd.goTo(getGoOn());
        }
    }

    /** The furthest page that was reached, so that going back does not lose the way forward. */
    String furthest(FormPage page) {
        FormPage reached = page(get());
        return page.compareTo(reached) > 0 ? page.word() : reached.word();
    }

    /** The page on which to go on. */
    public String getGoOn() {
        return address(get());
    }

    static String address(Draft draft) {
        return page(draft).address(draft.id());
    }

    static FormPage page(Draft draft) {
        return FormPage.of(draft.step()).orElse(FormPage.WHO);
    }
}
