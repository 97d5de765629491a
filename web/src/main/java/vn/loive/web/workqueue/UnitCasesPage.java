package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.loive.identity.Caller;
import vn.loive.identity.Policy;
import vn.loive.routing.Step;
import vn.loive.shared.UnitId;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Text;
import vn.loive.workqueue.ReadWorkload;
import vn.loive.workqueue.WorkBehind;
import vn.loive.workqueue.WorkItem;
import vn.loive.workqueue.WorkKind;

/** The cases behind a number of the unit's workload: codes, and no names of those who are helped. */
@Named("unitCases")
@RequestScoped
public class UnitCasesPage {
    @Inject
    CurrentCaller callers;

    @Inject
    ReadWorkload reading;

    @Inject
    Workplace workplace;

    @Inject
    PageProblems problems;

    @Inject
    HttpServletRequest request;

    @Inject
    Format format;

    @Inject
    Text text;

    private List<WorkItem> items = List.of();

    /** One case. */
    public record Line(
            String code,
            String history,
            String step,
            String unit,
            String person,
            String tone,
            String word,
            String iso,
            String moment,
            String give) {}

    public void open() {
        WorkBehind behind = new WorkBehind(
                kind(), asked("unit").map(UnitId::new), asked("step").flatMap(Step::ofId), who());
        items = problems.answer(reading.cases(callers.need(), behind)).orElse(List.of());
    }

    private Optional<String> asked(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(word -> !word.isBlank());
    }

    private Optional<String> who() {
        return Optional.ofNullable(request.getParameter("who"));
    }

    private WorkKind kind() {
        return asked("of").flatMap(WorkKind::of).orElse(WorkKind.OPEN);
    }

    public String getKind() {
        return kind().word();
    }

    /** True when there may be more than are shown. */
    public boolean isFull() {
        return items.size() == ReadWorkload.MOST;
    }

    public int getMost() {
        return ReadWorkload.MOST;
    }

    public List<Line> getLines() {
        Caller caller = callers.need();
        return items.stream().map(item -> line(caller, item)).toList();
    }

    private Line line(Caller caller, WorkItem item) {
        String code = item.code().value();
        boolean reads = Policy.right(
                        caller, item.unit(), item.step().roles(), item.stands().standing(), false)
                .isPresent();
        boolean waits = item.endedAt().isEmpty();
        boolean gives = waits && Policy.leads(caller, item.unit()).isPresent();
        Instant at = item.endedAt().orElseGet(item::dueAt);
        return new Line(
                code,
                reads ? "/history?of=" + code : "",
                text.get("step." + item.step().id()),
                workplace.name(item.unit()),
                item.assigneeName().orElseGet(() -> text.get("unit.nobody")),
                waits ? format.urgency(at) : "",
                waits ? format.until(at) : "",
                format.iso(at),
                waits ? format.end(at) : format.moment(at),
                gives ? "/tasks/assign?pick=" + StepAddress.encode(item.task()) : "");
    }
}
