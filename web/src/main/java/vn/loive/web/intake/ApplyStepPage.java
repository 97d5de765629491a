package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.DraftApplication;
import vn.loive.intake.FormReader;
import vn.loive.intake.KnownAnswers;
import vn.loive.reference.Units;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;

/** One page of questions: what was typed is kept first, and judged afterwards. */
@Named("applyStep")
@RequestScoped
public class ApplyStepPage {
    private static final int LONGEST_KEPT = 10_000;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CurrentCaller callers;

    @Inject
    private OpenDraft draft;

    @Inject
    private DraftApplication drafts;

    @Inject
    private KnownAnswers known;

    @Inject
    private FormReader forms;

    @Inject
    private Units units;

    @Inject
    private SaidBefore before;

    @Inject
    private AnswerTexts answers;

    @Inject
    private FormErrors errors;

    private @Nullable Map<String, String> typed;
    private @Nullable FormPage page;
    private @Nullable List<String> asked;
    private @Nullable List<Part> parts;

    /** The page asked for by {@code at}. */
    FormPage page() {
        FormPage known = page;
        if (known == null) {
            known = find();
            page = known;
        }
        return known;
    }

    private FormPage find() {
        FormPage wanted = FormPage.of(String.valueOf(request.getParameter("at")))
                .filter(found -> found != FormPage.PAPERS && found != FormPage.CHECK)
                .orElseThrow(() -> PageEnd.goTo(draft.getGoOn()));
        draft.needsTurnOf(wanted);
        return wanted;
    }

    public String getAt() {
        return page().word();
    }

    public int getNumber() {
        return page().ordinal() + 1;
    }

    /** The questions of the page; it asks for them again for every word that it shows about one. */
    public List<String> getAsked() {
        List<String> list = asked;
        if (list == null) {
            list = page().questions(getService(), draft.typed());
            asked = list;
        }
        return list;
    }

    /** Questions that stand together; folded away under the name of the fold, unless that is empty. */
    public record Part(String fold, List<String> questions) {}

    /** What is asked, in the parts of the page. */
    public List<Part> getParts() {
        List<Part> list = parts;
        if (list == null) {
            list = page().parts(getService(), draft.typed()).stream()
                    .map(part -> new Part(part.fold(), part.questions()))
                    .toList();
            parts = list;
        }
        return list;
    }

    /** A folded part stands open when something in it was answered, or is not right yet. */
    public boolean open(Part part) {
        return part.questions().stream()
                .anyMatch(path -> errors.has(FormErrors.id(path))
                        || !draft.typed().getOrDefault(path, "").isBlank());
    }

    public String getService() {
        return draft.get().service();
    }

    /** True for what the national identity provider vouches for: shown, and not to be changed. */
    public boolean locked(String path) {
        return known.verified(callers.need()).containsKey(path);
    }

    public boolean isAnyLocked() {
        return getAsked().stream().anyMatch(this::locked);
    }

    /** What is known already and only shown here. */
    public List<String> getKnown() {
        return page() == FormPage.PERSON && FormPage.isForSelf(draft.typed())
                ? List.of("applicant.name", "applicant.birthDate", "applicant.identityNumber", "applicant.phone")
                : List.of();
    }

    public String known(String path) {
        return answers.of(path, draft.typed().getOrDefault(path, ""));
    }

    /** What is typed into each question, by its path. */
    public Map<String, String> getTyped() {
        Map<String, String> map = typed;
        if (map == null) {
            map = new LinkedHashMap<>(draft.typed());
            suggestAddress(map);
            map.putAll(known.verified(callers.need()));
            typed = map;
        }
        return map;
    }

    /** Who applies for himself most often lives where he has just said. */
    private void suggestAddress(Map<String, String> map) {
        if (page() == FormPage.HOME && FormPage.isForSelf(map)) {
            map.putIfAbsent("person.address", map.getOrDefault("applicant.address", ""));
        }
    }

    public void showSaid() {
        before.show();
    }

    /** Keeps the page and goes on; stays when something on it is not right yet. */
    public void goOn() {
        FormPage page = page();
        keep(draft.furthest(page));
        List<Refusal> refusals = refusals(page);
        if (refusals.isEmpty()) {
            keep(draft.furthest(page.next()));
            Redirect.to(page.next().address(draft.getId()));
        } else {
            Redirect.to(before.address(page.address(draft.getId()), Told.of(refusals)));
        }
    }

    /** Keeps the page as it is and leaves. */
    public void leave() {
        keep(draft.furthest(page()));
        Redirect.to("/applications?kept=yes");
    }

    private void keep(String step) {
        Map<String, String> answered = new LinkedHashMap<>();
        for (String path : page().questions(getService(), getTyped())) {
            answered.put(path, tidy(getTyped().get(path)));
        }
        draft.changed(drafts.keep(callers.need(), draft.getId(), answered, step));
        asked = null;
        parts = null;
    }

    /** A database takes no zero character, and nobody types a book into a line. */
    static String tidy(@Nullable String text) {
        String plain = text == null ? "" : text.replace("\u0000", "");
        return plain.length() > LONGEST_KEPT ? plain.substring(0, LONGEST_KEPT) : plain;
    }

    private List<Refusal> refusals(FormPage page) {
        Map<String, String> sent = SentAnswers.of(draft.typed());
        List<Refusal> refusals = new ArrayList<>();
        refusals.addAll(known.contradicted(callers.need(), sent));
        if (forms.readAll(getService(), sent) instanceof Result.Refused<?> refused) {
            refusals.addAll(refused.refusals());
        }
        List<String> asked = page.questions(getService(), draft.typed());
        refusals.replaceAll(refusal -> onThisPage(refusal, asked));
        refusals.removeIf(refusal -> !asked.contains(refusal.field()));
        refusals.sort(Comparator.comparingInt(refusal -> asked.indexOf(refusal.field())));
        if (page == FormPage.HOME && refusals.isEmpty() && isNotServed(sent.get("person.commune"))) {
            refusals.add(Refusal.of("commune-not-served", "person.commune"));
        }
        return refusals;
    }

    /** An age is said where the birth date of the person is asked, which is his own page when he applies himself. */
    private Refusal onThisPage(Refusal refusal, List<String> asked) {
        boolean ofAge =
                refusal.code().equals("person-too-young") || refusal.code().equals("child-needs-parent");
        if (!ofAge || asked.contains(refusal.field())) {
            return refusal;
        }
        String birthDate = FormPage.isForSelf(draft.typed()) ? "applicant.birthDate" : "person.birthDate";
        return new Refusal(refusal.code(), birthDate, refusal.details());
    }

    private boolean isNotServed(@Nullable String commune) {
        return commune != null && units.receiving(commune).isEmpty();
    }
}
