package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.loive.document.Attachment;
import vn.loive.intake.Application;
import vn.loive.intake.ApplicationForm;
import vn.loive.intake.Field;
import vn.loive.intake.KnownAnswers;
import vn.loive.intake.Supplement;
import vn.loive.intake.SupplementApplication;
import vn.loive.intake.SupplementRequest;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;

/** Answering a supplement request: only what the official marked is open. */
@Named("applicationsSupplement")
@RequestScoped
public class ApplicationsSupplementPage {
    @Inject
    private CurrentCaller callers;

    @Inject
    private OwnApplication own;

    @Inject
    private SupplementApplication supplementing;

    @Inject
    private KnownAnswers known;

    @Inject
    private Uploads uploads;

    @Inject
    private FormMemory memory;

    @Inject
    private SaidBefore before;

    private @Nullable Map<String, String> typed;
    private @Nullable String note;

    /** The open request; without one there is nothing to do here. */
    private SupplementRequest asked() {
        return own.get().asked().orElseThrow(() -> PageEnd.goTo("/applications/view?of=" + own.getCode()));
    }

    public String getReason() {
        return asked().reason();
    }

    public Instant getBy() {
        Application application = own.get();
        return application.answerBy().orElse(application.dueAt());
    }

    /** The marked questions in the order of the form. */
    public List<String> getFields() {
        List<String> marked = asked().fields();
        return ApplicationForm.of(getService()).fields().stream()
                .map(Field::path)
                .filter(marked::contains)
                .toList();
    }

    public String getService() {
        return own.get().service();
    }

    /** True for what the national identity provider vouches for: shown, and not to be changed. */
    public boolean locked(String path) {
        return known.verified(callers.need()).containsKey(path);
    }

    public List<String> getWantedPapers() {
        return asked().papers();
    }

    public Map<String, String> getTyped() {
        Map<String, String> map = typed;
        if (map == null) {
            map = new LinkedHashMap<>(own.get().answers().values());
            memory.unsent(own.getCode()).map(FormMemory.Unsent::typed).ifPresent(map::putAll);
            map.putAll(known.verified(callers.need()));
            typed = map;
        }
        return map;
    }

    public @Nullable String getNote() {
        return note == null
                ? memory.unsent(own.getCode()).map(FormMemory.Unsent::note).orElse("")
                : note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }

    /** What was uploaded for this answer and not yet sent. */
    public List<Attachment> getPapers() {
        return uploads.still(kept());
    }

    private List<UUID> kept() {
        return memory.unsent(own.getCode())
                .map(unsent -> List.copyOf(unsent.papers()))
                .orElse(List.of());
    }

    /** The marked papers, and any other. */
    public List<String> getKinds() {
        return ApplicationForm.PAPERS.stream()
                .filter(kind ->
                        kind.equals(Attachment.OTHER) || asked().papers().contains(kind))
                .toList();
    }

    public void showSaid() {
        before.show();
    }

    public void remove(UUID paper) {
        List<UUID> papers = new ArrayList<>(kept());
        papers.remove(paper);
        memory.keepUnsent(own.getCode(), answers(), papers, tidyNote());
        Redirect.to(address());
    }

    public void upload() {
        List<Told> refused = keep();
        Redirect.to(refused.isEmpty() ? address() + "&got=yes" : before.address(address(), refused));
    }

    public void send() {
        List<Told> refused = keep();
        if (!refused.isEmpty()) {
            Redirect.to(before.address(address(), refused));
            return;
        }
        List<UUID> papers = getPapers().stream().map(Attachment::id).toList();
        Result<Application> result =
                supplementing.supplement(callers.need(), own.code(), new Supplement(answers(), papers, tidyNote()));
        if (result instanceof Result.Refused<Application> no) {
            List<Told> told =
                    Told.of(no.refusals()).stream().map(Told::besideThePapers).toList();
            Redirect.to(before.address(address(), told));
        } else {
            PageEnd.need(result);
            memory.forgetUnsent(own.getCode());
            Redirect.to("/applications/view?of=" + own.getCode() + "&done=supplemented");
        }
    }

    /** Keeps what was typed and uploaded until it is sent; answers which files could not be taken. */
    private List<Told> keep() {
        Uploads.Taken taken = uploads.take(kept());
        memory.keepUnsent(own.getCode(), answers(), taken.with(kept()), tidyNote());
        return taken.refused();
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        getFields()
                .forEach(path -> answers.put(path, ApplyStepPage.tidy(getTyped().get(path))));
        return answers;
    }

    private String tidyNote() {
        return ApplyStepPage.tidy(note);
    }

    private String address() {
        return "/applications/supplement?of=" + own.getCode();
    }
}
