package vn.loive.web.workqueue;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.intake.Application;
import vn.loive.routing.Decision;
import vn.loive.routing.Step;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.Text;
import vn.loive.workqueue.DecideTask;
import vn.loive.workqueue.KeptWords;
import vn.loive.workqueue.WorkItem;

/** What the pages of all steps share: the task on the desk, the outcome, the reason, and the act of deciding. */
public abstract class StepPage {
    @Inject
    CurrentCaller callers;

    @Inject
    DecideTask deciding;

    @Inject
    OpenedTask opened;

    @Inject
    PageProblems problems;

    @Inject
    FormErrors errors;

    @Inject
    Text text;

    @Inject
    HttpServletRequest request;

    @Inject
    KeptWords kept;

    @Inject
    Consequences consequences;

    @Inject
    Tellings tellings;

    @Inject
    ChosenInWords chosen;

    @Inject
    Format format;

    private @Nullable String outcome;
    private @Nullable String reason;
    private @Nullable String keptSince;
    private @Nullable List<Tellings.Telling> shown;

    /** The step that the page is named after. */
    abstract Step step();

    /** The decision as it was typed, with what this step asks besides outcome and reason. */
    abstract Result<Decision> complete(Decision decision);

    /** Before the page is shown: finds the task, or leads to where it is. */
    public void open() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.getResponseComplete()) {
            return;
        }
        if (getTask().isEmpty()) {
            Redirect.to("/tasks");
            return;
        }
        Optional<WorkItem> found = problems.answer(opening());
        if (found.isPresent() && found.get().step() != step()) {
            Redirect.to(StepAddress.of(found.get()));
        } else if (found.isPresent() && !faces.isPostback()) {
            kept.find(callers.need(), getTask()).ifPresent(this::goOn);
        }
    }

    /** What was typed before the session ended stands in the form again. */
    private void goOn(KeptWords.Words words) {
        if (opened.isMine() && !words.isEmpty()) {
            outcome = possible().contains(words.outcome()) ? words.outcome() : null;
            reason = words.reason();
            keptSince = format.moment(words.at());
            goOn(words.beside());
        }
    }

    /** What this step asks besides outcome and reason stands in the form again, too. */
    void goOn(Map<String, List<String>> beside) {}

    static String first(Map<String, List<String>> beside, String name) {
        return beside.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** Decides, and shows the queue with what happens next. */
    public void decide() {
        Result<Application> result =
                typed().then(this::complete).then(decision -> deciding.decide(callers.need(), getTask(), decision));
        if (!result.isDone()) {
            keepForTheNextPage(result);
        }
        Optional<Application> decided = problems.answer(result);
        if (decided.isPresent()) {
            kept.forget(callers.need(), getTask());
            Redirect.to("/tasks?done=" + StepAddress.encode(getTask()));
        }
    }

    /** A lost session or a faster colleague takes no word: it is kept, and the calm page shows it to be copied. */
    private void keepForTheNextPage(Result<?> result) {
        String words = Objects.requireNonNullElse(reason, "");
        String decided = Objects.requireNonNullElse(outcome, "");
        Map<String, List<String>> beside = BesideTheOutcome.of(request);
        kept.keep(callers.need(), getTask(), decided, words, beside);
        if (!(result instanceof Result.Refused<?>)) {
            request.setAttribute("mine", words);
            request.setAttribute("chosen", chosen.of(step(), decided, beside));
            request.setAttribute("now", opened.whatHappened(getTask()));
        }
    }

    private Result<WorkItem> opening() {
        return opened.open(getTask());
    }

    private Result<Decision> typed() {
        if (outcome == null) {
            return Result.refused(Refusal.of("missing", "outcome"));
        }
        Decision decision = Decision.of(outcome);
        return Result.done(reason == null ? decision : decision.because(reason));
    }

    /** The task's id, from the address or the form. */
    public String getTask() {
        return Objects.requireNonNullElse(request.getParameter("task"), "");
    }

    /** The outcomes in words, each with what it triggers on a second line. */
    public Map<String, String> getOutcomes() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (String word : possible()) {
            String key = "outcome." + step().id() + "." + word;
            outcomes.put(text.get(key) + "\n" + text.get(key + ".then") + next(word), word);
        }
        return outcomes;
    }

    /** A line of its own with the step that follows, where the model says so. */
    private String next(String word) {
        WorkItem item = opened.getItem();
        Application application = opened.getApplication();
        String next = item == null || application == null || opened.isEnded()
                ? ""
                : consequences.next(item, application, word);
        return next.isEmpty() ? "" : "\n" + next;
    }

    /** What the family is told by each outcome. */
    public List<Tellings.Telling> getTellings() {
        List<Tellings.Telling> all = shown;
        if (all == null) {
            Application application = opened.getApplication();
            all = application == null ? List.of() : tellings.of(application, step(), possible());
            shown = all;
        }
        return all;
    }

    /** Since when what stands in the form was kept; empty when it was not. */
    public String getKeptSince() {
        return Objects.requireNonNullElse(keptSince, "");
    }

    /** The outcomes of the service that the opened application is for. */
    private List<String> possible() {
        WorkItem item = opened.getItem();
        return item == null ? step().outcomes() : step().outcomes(item.service());
    }

    public String getId() {
        return step().id();
    }

    /** True when the form is shown: the task is mine, or what I typed must not be lost. */
    public boolean isDeciding() {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces.isPostback() && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            // what was sent is read even when somebody else has the task by now: the act says who
            return opening().isDone();
        }
        return opened.isMine() || (opened.isFree() && errors.isAny());
    }

    public @Nullable String getOutcome() {
        return outcome;
    }

    public void setOutcome(@Nullable String outcome) {
        this.outcome = outcome;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
