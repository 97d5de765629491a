package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.identity.Policy;
import vn.loive.shared.Result;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.FormErrors;
import vn.loive.web.layout.Redirect;
import vn.loive.web.layout.Text;
import vn.loive.workqueue.AssignTask;
import vn.loive.workqueue.Assignable;
import vn.loive.workqueue.Assignment;
import vn.loive.workqueue.BulkAct;
import vn.loive.workqueue.Candidate;
import vn.loive.workqueue.ListCandidates;
import vn.loive.workqueue.WorkItem;

/** The page on which a head gives one task or many to somebody of the unit. */
@Named("assigning")
@RequestScoped
public class AssignPage {
    @Inject
    HttpServletRequest request;

    @Inject
    CurrentCaller callers;

    @Inject
    ListCandidates listing;

    @Inject
    AssignTask assigning;

    @Inject
    BulkAct acting;

    @Inject
    BulkMemory memory;

    @Inject
    NoInWords words;

    @Inject
    PageProblems problems;

    @Inject
    FormErrors errors;

    @Inject
    Text text;

    private @Nullable Assignable found;
    private @Nullable String account;
    private @Nullable String reason;

    /** Before the page is shown. */
    public void open() {
        if (!Policy.leadsAny(callers.need())) {
            problems.answer(Result.notAllowed("not-your-unit"));
        } else if (getPicked().isEmpty()) {
            Redirect.to("/tasks?ticked=none");
        } else if (getPicked().size() > BulkAct.MOST) {
            Redirect.to("/tasks?ticked=many");
        } else if (getPicked().size() == 1 && getItems().isEmpty()) {
            // one that is gone says what became of it
            problems.answer(assigning.assign(callers.need(), getPicked().get(0), new Assignment("", "", "")));
        }
    }

    /** The ids of the tasks, as they were ticked. */
    public List<String> getPicked() {
        String[] ticked = request.getParameterValues("pick");
        return ticked == null ? List.of() : Arrays.stream(ticked).distinct().toList();
    }

    private Assignable found() {
        Assignable known = found == null ? listing.of(callers.need(), getPicked()) : found;
        found = known;
        return known;
    }

    /** Those that still wait at a unit that the caller leads. */
    public List<WorkItem> getItems() {
        return found().items();
    }

    /** Who has a task as far as this page knows: what it said first counts, not what has happened since. */
    public String was(WorkItem item) {
        return Optional.ofNullable(request.getParameter("was-" + item.task()))
                .orElseGet(() -> item.assignee().orElse(""));
    }

    /** Those who can get the tasks, each with what he has already on a second line. */
    public Map<String, String> getPeople() {
        Map<String, String> people = new LinkedHashMap<>();
        for (Candidate candidate : found().candidates()) {
            if (!candidate.barred() && !isAlready(candidate)) {
                people.put(label(candidate), candidate.person().account());
            }
        }
        return people;
    }

    private boolean isAlready(Candidate candidate) {
        return getItems().size() == 1
                && candidate
                        .person()
                        .account()
                        .equals(getItems().get(0).assignee().orElse(""));
    }

    private String label(Candidate candidate) {
        return candidate.person().name() + "\n"
                + text.get("role." + candidate.person().role().realmName()) + " · "
                + text.count("assign.has", candidate.has());
    }

    /** The names of those who are kept away because they prepared what is to be signed. */
    public String getBarred() {
        return found().candidates().stream()
                .filter(Candidate::barred)
                .map(candidate -> candidate.person().name())
                .collect(Collectors.joining(", "));
    }

    /** Gives the tasks, and shows what became of each. */
    public void assign() {
        List<String> picked = getPicked();
        Optional<List<BulkMemory.Line>> lines = picked.size() == 1 ? one(picked.get(0)) : all(picked);
        lines.ifPresent(known -> Redirect.to("/tasks/result?of=" + memory.keep(name(), known)));
    }

    private Optional<List<BulkMemory.Line>> one(String task) {
        return problems.answer(assigning.assign(callers.need(), task, wish(task)))
                .map(item -> List.of(new BulkMemory.Line(item.task(), "")));
    }

    private Optional<List<BulkMemory.Line>> all(List<String> tasks) {
        for (String field : List.of("account", "reason")) {
            String typed = field.equals("account") ? account : reason;
            if (typed == null || typed.isBlank()) {
                errors.add(field, text.get("refusal.missing"));
            }
        }
        if (errors.isAny()) {
            return Optional.empty();
        }
        return problems.answer(acting.assign(callers.need(), tasks, this::wish))
                .map(answers -> answers.stream()
                        .map(answer -> new BulkMemory.Line(answer.task(), words.of(answer.result())))
                        .toList());
    }

    private Assignment wish(String task) {
        return new Assignment(
                Objects.requireNonNullElse(account, ""),
                Objects.requireNonNullElse(reason, ""),
                Objects.requireNonNullElse(request.getParameter("was-" + task), ""));
    }

    private String name() {
        return found().candidates().stream()
                .filter(candidate -> candidate.person().account().equals(account))
                .map(candidate -> candidate.person().name())
                .findFirst()
                .orElse("");
    }

    /** Whether the caller leads any unit. */
    public boolean isHead() {
        return callers.find().filter(Policy::leadsAny).isPresent();
    }

    public @Nullable String getAccount() {
        return account;
    }

    public void setAccount(@Nullable String account) {
        this.account = account;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
