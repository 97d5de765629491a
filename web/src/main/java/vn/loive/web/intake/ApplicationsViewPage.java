package vn.loive.web.intake;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.audit.HistoryLine;
import vn.loive.document.Attachment;
import vn.loive.document.ReadAttachment;
import vn.loive.intake.ApplicationForm;
import vn.loive.intake.ApplicationState;
import vn.loive.intake.Field;
import vn.loive.procedure.Procedures;
import vn.loive.reference.Units;
import vn.loive.shared.UnitId;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.PageEnd;
import vn.loive.web.layout.Texts;
import vn.loive.web.layout.Tone;
import vn.loive.workqueue.ReadApplication;

/** One application as its family sees it: what to do, what happened, what was sent. */
@Named("applicationsView")
@RequestScoped
public class ApplicationsViewPage {
    @Inject
    private HttpServletRequest request;

    @Inject
    private OwnApplication own;

    @Inject
    private CurrentCaller callers;

    @Inject
    private ReadApplication reading;

    @Inject
    private ReadAttachment papers;

    @Inject
    private Procedures procedures;

    @Inject
    private Units units;

    @Inject
    private Progress progress;

    @Inject
    private AnswerTexts texts;

    @Inject
    private Questions questions;

    @Inject
    private Language language;

    @Inject
    private Tone tone;

    /** Who took it up inside an office matters only as long as nothing has followed. */
    private static final Set<String> INSIDE = Set.of("TaskClaimed", "TaskHandedBack", "TaskAssigned");

    private final Map<String, List<Line>> answered = new HashMap<>();
    private @Nullable List<Attachment> sent;
    private @Nullable List<Entry> happened;

    /** An answer that was sent. */
    public record Line(String question, String answer) {}

    /** Something that happened. */
    public record Entry(String what, Instant at, String by, String mark, String reason, String more) {}

    public String getService() {
        return procedures
                .version(own.get().service(), own.get().procedureVersion())
                .map(procedure -> procedure.name(language.getTag()))
                .orElse("");
    }

    public String getNext() {
        return progress.of(own.get());
    }

    public boolean isAsked() {
        return own.get().asked().isPresent();
    }

    public boolean isOpen() {
        return !own.get().state().isFinal();
    }

    public boolean isInvited() {
        return own.get().state() == ApplicationState.PLACE_RESERVED;
    }

    public String getReason() {
        return own.get().reason().orElse("");
    }

    public String getFacility() {
        return own.get().facility().map(this::name).orElse("");
    }

    /** What the last form has done: the word of the act. */
    public String getDone() {
        String done = request.getParameter("done");
        return List.of("withdrawn", "supplemented", "contact", "rated", "asked", "pin")
                        .contains(String.valueOf(done))
                ? String.valueOf(done)
                : "";
    }

    public List<Line> lines(String group) {
        return answered.computeIfAbsent(group, this::answered);
    }

    private List<Line> answered(String group) {
        Map<String, String> answers = own.get().answers().values();
        return ApplicationForm.FIELDS.stream()
                .map(Field::path)
                .filter(path -> path.startsWith(group + ".") && answers.containsKey(path))
                .map(path -> new Line(questions.label(path), texts.masked(path, answers.getOrDefault(path, ""))))
                .toList();
    }

    public List<Attachment> getPapers() {
        List<Attachment> list = sent;
        if (list == null) {
            list = papers.of(own.get().code());
            sent = list;
        }
        return list;
    }

    /** The history in the family's words, the newest first. */
    public List<Entry> getHistory() {
        List<Entry> list = happened;
        if (list == null) {
            list = happened();
            happened = list;
        }
        return list;
    }

    private List<Entry> happened() {
        List<HistoryLine> lines = PageEnd.need(
                        reading.history(callers.need(), own.get().code()))
                .stream()
                .filter(HistoryWords::isForFamily)
                .toList();
        List<Entry> entries = new ArrayList<>();
        for (HistoryLine line : lines) {
            if (!INSIDE.contains(line.kind()) || line == lines.get(lines.size() - 1)) {
                entries.add(entry(line));
            }
        }
        Openings.of(reading.reads(callers.need(), own.get())).forEach(opening -> entries.add(entry(opening)));
        entries.sort(Comparator.comparing(Entry::at));
        Collections.reverse(entries);
        return entries;
    }

    private Entry entry(HistoryLine line) {
        Object reason = line.details().getOrDefault("reason", "");
        return new Entry(
                sentence(line), line.at(), by(line.actor().unit()), tone.of(line.kind()), String.valueOf(reason), "");
    }

    private Entry entry(Openings.Opening opening) {
        String tag = language.getTag();
        String role = OpeningWords.who(tag, opening);
        UnitId unit = opening.unit();
        return new Entry(
                Texts.say(tag, "applications.opened"),
                opening.last(),
                unit == null ? role : Texts.say(tag, "trace.as", List.of(role, name(unit))),
                "seen",
                "",
                OpeningWords.times(tag, opening) + " " + OpeningWords.why(tag, opening));
    }

    /** What the family did itself is said to it as "you". */
    private String sentence(HistoryLine line) {
        String told = Texts.find(language.getTag(), "applications.you." + line.kind());
        return told == null ? HistoryWords.sentence(language.getTag(), line) : told;
    }

    private String by(@Nullable UnitId unit) {
        return unit == null ? "" : name(unit);
    }

    private String name(UnitId id) {
        return units.find(id).map(unit -> unit.name(language.getTag())).orElse(id.value());
    }
}
