package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.document.Attachment;
import vn.loive.identity.Caller;
import vn.loive.intake.Answers;
import vn.loive.intake.Application;
import vn.loive.intake.DraftApplication;
import vn.loive.intake.FormReader;
import vn.loive.intake.Submission;
import vn.loive.intake.SubmitApplication;
import vn.loive.procedure.Procedures;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.Text;

/** The last look at all answers, the consents, and sending: once, however often the button is pressed. */
@Named("applyCheck")
@RequestScoped
public class ApplyCheckPage {
    private static final String[] NO = {};

    @Inject
    private CurrentCaller callers;

    @Inject
    private OpenDraft draft;

    @Inject
    private DraftApplication drafts;

    @Inject
    private FormReader forms;

    @Inject
    private SubmitApplication submitting;

    @Inject
    private Procedures procedures;

    @Inject
    private Uploads uploads;

    @Inject
    private FormMemory memory;

    @Inject
    private SaidBefore before;

    @Inject
    private AnswerTexts texts;

    @Inject
    private Questions questions;

    @Inject
    private Text text;

    @Inject
    private FormErrors errors;

    @Inject
    private Language language;

    private @Nullable Result<Answers> judged;
    private @Nullable List<Section> sections;
    private @Nullable List<Problem> problems;
    private @Nullable List<Attachment> papers;
    private String @Nullable [] personAgrees;
    private String @Nullable [] truth;

    /** A question with its answer and the place where it can be changed. */
    public record Line(String question, String brief, String answer, String change) {}

    /** A page of the form with what was answered on it. */
    public record Section(String name, String address, List<Line> lines) {}

    /** Something that is not right yet, and where to put it right. */
    public record Problem(String text, String link) {}

    public int getNumber() {
        return FormPage.CHECK.ordinal() + 1;
    }

    public String getService() {
        return procedures
                .inForce(draft.get().service())
                .map(procedure -> procedure.name(language.getTag()))
                .orElse("");
    }

    /** The pages with their answers; of what may stay empty only what was answered. */
    public List<Section> getSections() {
        List<Section> list = sections;
        if (list == null) {
            list = sections();
            sections = list;
        }
        return list;
    }

    private List<Section> sections() {
        Map<String, String> answers = readable();
        return Arrays.stream(FormPage.values())
                .filter(page -> page != FormPage.PAPERS && page != FormPage.CHECK)
                .map(page -> new Section(
                        text.get("apply.step." + page.word()), page.address(draft.getId()), lines(page, answers)))
                .toList();
    }

    private List<Line> lines(FormPage page, Map<String, String> answers) {
        return page.questions(draft.get().service(), draft.typed()).stream()
                .filter(path -> questions.isShown(path, answers))
                .map(path -> new Line(
                        questions.label(path),
                        questions.brief(path),
                        texts.of(path, answers.getOrDefault(path, "")),
                        change(path)))
                .toList();
    }

    /** The answers in their tidy form as soon as all can be read, otherwise as typed. */
    private Map<String, String> readable() {
        return judged() instanceof Result.Done<Answers> done ? done.value().values() : draft.typed();
    }

    /** All answers as an office would read them, as if the consents had been given. */
    private Result<Answers> judged() {
        Result<Answers> result = judged;
        if (result == null) {
            result = forms.readAll(draft.get().service(), SentAnswers.agreed(draft.typed()));
            judged = result;
        }
        return result;
    }

    private String change(String path) {
        return FormPage.asking(path).address(draft.getId()) + "#" + FormErrors.id(path);
    }

    public List<Attachment> getPapers() {
        List<Attachment> list = papers;
        if (list == null) {
            list = uploads.still(draft.get().papers());
            papers = list;
        }
        return list;
    }

    /** The names of the papers that would fit and are not there; they may follow later. */
    public String getMissingPapers() {
        List<String> there = getPapers().stream().map(Attachment::kind).toList();
        return forms.papers(draft.get().service(), draft.typed()).stream()
                .filter(kind -> !kind.equals(Attachment.OTHER) && !there.contains(kind))
                .map(kind -> text.get("form.paper." + kind))
                .collect(Collectors.joining("; "));
    }

    public String getChangePapers() {
        return FormPage.PAPERS.address(draft.getId());
    }

    public boolean isForOther() {
        return !FormPage.isForSelf(draft.typed()) && !forms.isChild(draft.typed());
    }

    /** Comes here only when everything before has been seen. */
    public void open() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            draft.needsTurnOf(FormPage.CHECK);
        }
        showSaid();
    }

    /** Everything that still keeps it from being sent, with the way there; consents are asked on this very page. */
    public List<Problem> getProblems() {
        List<Problem> list = problems;
        if (list == null) {
            list = problems();
            problems = list;
        }
        return list;
    }

    private List<Problem> problems() {
        Map<String, Problem> all = new LinkedHashMap<>();
        if (judged() instanceof Result.Refused<Answers> refused) {
            Told.of(refused.refusals()).forEach(told -> add(all, told));
        }
        before.all().forEach(told -> add(all, told));
        return List.copyOf(all.values());
    }

    private void add(Map<String, Problem> all, Told told) {
        boolean here = FormPage.asking(told.field()) == FormPage.CHECK;
        String link = here ? "#" + FormErrors.id(told.field()) : change(told.field());
        String sentence = before.sentence(told);
        String text =
                questions.isAsked(told.field()) ? FormErrors.about(questions.label(told.field()), sentence) : sentence;
        all.putIfAbsent(told.field() + told.code(), new Problem(text, link));
    }

    /** Puts what concerns the consents beside them. */
    private void showSaid() {
        before.all().stream()
                .filter(told -> told.field().startsWith("consent."))
                .forEach(told -> errors.add(told.field(), before.sentence(told)));
    }

    public String @Nullable [] getPersonAgrees() {
        return personAgrees == null ? consent("consent.person") : personAgrees;
    }

    public void setPersonAgrees(String @Nullable [] chosen) {
        personAgrees = chosen;
    }

    public String @Nullable [] getTruth() {
        return truth == null ? consent("consent.truth") : truth;
    }

    public void setTruth(String @Nullable [] chosen) {
        truth = chosen;
    }

    private String[] consent(String path) {
        return "yes".equals(draft.typed().get(path)) ? new String[] {"yes"} : NO;
    }

    private static String yes(String @Nullable [] chosen) {
        return chosen != null && chosen.length > 0 ? "yes" : "";
    }

    public void leave() {
        keepConsents();
        Redirect.to("/applications?kept=yes");
    }

    public void send() {
        Optional<String> sent = memory.sentAs(draft.asked());
        if (sent.isPresent()) {
            Redirect.to("/apply/sent?of=" + sent.get());
            return;
        }
        keepConsents();
        Result<Application> result = submitting.submit(callers.need(), submission());
        if (result instanceof Result.Refused<Application> refused) {
            refused(refused.refusals());
        } else {
            finish(PageEnd.need(result));
        }
    }

    private void keepConsents() {
        Map<String, String> consents = new LinkedHashMap<>();
        consents.put("consent.person", yes(personAgrees));
        consents.put("consent.truth", yes(truth));
        draft.changed(drafts.keep(callers.need(), draft.getId(), consents, FormPage.CHECK.word()));
    }

    private Submission submission() {
        List<UUID> papers =
                uploads.still(draft.get().papers()).stream().map(Attachment::id).toList();
        return new Submission(
                draft.get().service(),
                SentAnswers.of(draft.typed()),
                papers,
                language.getTag(),
                Optional.of("draft-" + draft.getId()));
    }

    private void refused(List<Refusal> refusals) {
        if (refusals.stream().anyMatch(refusal -> refusal.code().equals("idempotency-key-reused"))) {
            // another tab has sent it a moment ago
            Redirect.to("/applications");
            return;
        }
        Set<Refusal> all = new LinkedHashSet<>(consentsMissing());
        all.addAll(refusals);
        List<Told> told = Told.of(List.copyOf(all));
        Redirect.to(before.address(FormPage.CHECK.address(draft.getId()), told));
    }

    /** The form is judged as a whole only when each answer is there; both consents are to be told at once. */
    private List<Refusal> consentsMissing() {
        Map<String, String> truthful = new LinkedHashMap<>(SentAnswers.of(draft.typed()));
        truthful.put("consent.truth", "yes");
        return forms.readAll(draft.get().service(), truthful) instanceof Result.Refused<Answers> refused
                ? refused.refusals()
                : List.of();
    }

    private void finish(Application application) {
        Caller caller = callers.need();
        String code = application.code().value();
        memory.sent(draft.getId(), code);
        drafts.discard(caller, draft.getId());
        Redirect.to("/apply/sent?of=" + code);
    }
}
