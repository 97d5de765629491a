package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.loive.audit.HistoryLine;
import vn.loive.audit.Through;
import vn.loive.document.Attachment;
import vn.loive.document.ReadAttachment;
import vn.loive.intake.Answers;
import vn.loive.intake.Application;
import vn.loive.intake.ApplicationForm;
import vn.loive.intake.Applications;
import vn.loive.intake.Field;
import vn.loive.intake.IdentityNumber;
import vn.loive.procedure.Procedures;
import vn.loive.shared.Result;
import vn.loive.web.audit.Act;
import vn.loive.web.audit.Acts;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.intake.AnswerTexts;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Text;
import vn.loive.workqueue.LastLook;
import vn.loive.workqueue.OpenTask;
import vn.loive.workqueue.ReadApplication;
import vn.loive.workqueue.WorkItem;

/** The task on the desk with all that is needed to decide it: the application, its papers, what was said, the deadline. */
@Named("opened")
@RequestScoped
public class OpenedTask {
    private static final int MOST_DAYS = 14;

    @Inject
    CurrentCaller callers;

    @Inject
    OpenTask open;

    @Inject
    Applications applications;

    @Inject
    ReadApplication reading;

    @Inject
    ReadAttachment attachments;

    @Inject
    Procedures procedures;

    @Inject
    Acts acts;

    @Inject
    AnswerTexts answers;

    @Inject
    ReckonedDue reckoned;

    @Inject
    Language language;

    @Inject
    Format format;

    @Inject
    Text text;

    @Inject
    LastLook looks;

    private Optional<Instant> lastLook = Optional.empty();
    private @Nullable Result<WorkItem> opening;
    private @Nullable WorkItem item;
    private @Nullable Application application;
    private List<HistoryLine> lines = List.of();
    private List<Act> said = List.of();

    /** A question of the form with its answer, and the answer before when the family has given it anew. */
    public record Answered(String question, String answer, String before, boolean changed) {}

    /** A part of the form. */
    public record Section(String name, List<Answered> answers) {}

    /** Puts a task on the desk, if the caller may take it; once per request. */
    Result<WorkItem> open(String task) {
        Result<WorkItem> known = opening == null ? read(task) : opening;
        opening = known;
        return known;
    }

    private Result<WorkItem> read(String task) {
        return open.open(callers.need(), task, Through.PAGE).map(found -> {
            item = found;
            Application read = applications.find(found.code()).orElseThrow();
            application = read;
            lines = reading.history(callers.need(), found.code()) instanceof Result.Done<List<HistoryLine>> done
                    ? done.value()
                    : List.of();
            lastLook = looks.note(callers.need(), found.code());
            said = acts.of(lines.stream()
                    .filter(line -> !line.kind().startsWith("Task"))
                    .toList());
            return found;
        });
    }

    public @Nullable WorkItem getItem() {
        return item;
    }

    public @Nullable Application getApplication() {
        return application;
    }

    private WorkItem item() {
        return Optional.ofNullable(item).orElseThrow();
    }

    private Application application() {
        return Optional.ofNullable(application).orElseThrow();
    }

    public boolean isMine() {
        return item != null
                && item.state() == WorkItem.State.CLAIMED
                && item.assignee().filter(callers.need().account()::equals).isPresent();
    }

    /** Whether the clock of the waiting list runs, and not that of the answer. */
    public boolean isOnTheList() {
        return item != null
                && !item.step().clock(item.stands()).equals(item.step().id());
    }

    public boolean isFree() {
        return item != null && item.state() == WorkItem.State.OPEN;
    }

    public boolean isEnded() {
        return item != null && item.endedAt().isPresent();
    }

    public String getServiceName() {
        return procedures
                .version(application().service(), application().procedureVersion())
                .map(procedure -> procedure.name(language.getTag()))
                .orElse(application().service());
    }

    public String getLegalBasis() {
        return procedures
                .version(application().service(), application().procedureVersion())
                .map(procedure -> procedure.legalBasis())
                .orElse("");
    }

    /** What was said so far, the oldest first; who took which task is left to the full history. */
    public List<Act> getSaid() {
        return said;
    }

    public List<Attachment> getPapers() {
        return attachments.of(item().code());
    }

    /** The whole form in the order in which it was asked. */
    public List<Section> getSections() {
        NewToMe marks = newToMe();
        Map<String, Act.Change> changed = marks.changes();
        Map<String, List<Answered>> sections = new LinkedHashMap<>();
        Map<String, String> given = application().answers().values();
        for (Field field : ApplicationForm.of(application().service()).fields()) {
            String path = field.path();
            Act.Change change = changed.get(path);
            boolean needed = field.need() == Field.Need.ALWAYS && field.isAsked(given);
            if (change == null && !needed && !given.containsKey(path)) {
                continue;
            }
            sections.computeIfAbsent(path.substring(0, path.indexOf('.')), name -> new ArrayList<>())
                    .add(new Answered(
                            text.get("form." + path),
                            answers.of(path, given.getOrDefault(path, "")),
                            change == null ? "" : change.before(),
                            change != null && marks.isNew(change)));
        }
        return sections.entrySet().stream()
                .map(section -> new Section(section.getKey(), section.getValue()))
                .toList();
    }

    /** What does not fit about the identity numbers, in words: it is for the official to look at. */
    public List<String> getDoubts() {
        Answers given = application().answers();
        return Stream.of("applicant", "person")
                .flatMap(who -> doubts(who, given))
                .distinct()
                .toList();
    }

    private Stream<String> doubts(String who, Answers given) {
        Optional<LocalDate> birthDate = given.get(who + ".birthDate").map(LocalDate::parse);
        return given.get(who + ".identityNumber").stream()
                .flatMap(number -> new IdentityNumber(number).doubts(birthDate, given.get(who + ".sex")).stream())
                .map(doubt -> text.of("decide.doubt." + doubt, text.get("form.group." + who)));
    }

    private NewToMe newToMe() {
        return new NewToMe(lastLook, said);
    }

    /** Whether a paper has come since the caller's last look. */
    public boolean isNew(Attachment paper) {
        return newToMe().isNew(paper);
    }

    /** What has changed since the caller's last look, in a sentence; empty on his first one. */
    public String getNews() {
        if (lastLook.isEmpty()) {
            return "";
        }
        long answersNew = getSections().stream()
                .flatMap(section -> section.answers().stream())
                .filter(Answered::changed)
                .count();
        long papersNew = getPapers().stream().filter(this::isNew).count();
        String since = format.moment(lastLook.get());
        return answersNew + papersNew == 0
                ? text.of("decide.news.none", since)
                : text.of("decide.news", since, answersNew, papersNew);
    }

    /** What became of a task meanwhile, for whoever came too late; empty when it still waits. */
    String whatHappened(String task) {
        if (!(read(task) instanceof Result.Done<WorkItem> done)
                || done.value().endedAt().isEmpty()) {
            return "";
        }
        WorkItem now = done.value();
        return now.outcome()
                .map(word -> text.of(
                        "decide.ended.what",
                        text.get("outcome." + now.step().id() + "." + word),
                        now.assigneeName().orElse("")))
                .orElseGet(() -> text.get("decide.ended.cancelled"));
    }

    /** The way to the deadline; null when the day was agreed. */
    public ReckonedDue.@Nullable Way getWay() {
        return reckoned.of(item(), application()).orElse(null);
    }

    public boolean isProvisional() {
        ReckonedDue.Way way = getWay();
        return way != null && way.deadline().provisional();
    }

    /** The days of the way, the middle left out when it is long. */
    public List<vn.loive.deadline.CountedDay> getDays() {
        ReckonedDue.Way way = getWay();
        return way == null ? List.of() : way.deadline().steps(MOST_DAYS);
    }
}
