package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.web.identity.CurrentCaller;
import vn.loive.web.layout.Text;
import vn.loive.workqueue.ReadWorkload;
import vn.loive.workqueue.StepPace;
import vn.loive.workqueue.WorkKind;
import vn.loive.workqueue.WorkShare;
import vn.loive.workqueue.Workload;

/** How the work of a unit stands, for its head: who has how much, what is late, how long each step takes. */
@Named("unitPage")
@RequestScoped
public class UnitPage {
    @Inject
    CurrentCaller callers;

    @Inject
    ReadWorkload reading;

    @Inject
    Workplace workplace;

    @Inject
    PageProblems problems;

    @Inject
    UnitChart chart;

    @Inject
    Text text;

    private @Nullable Workload workload;

    /** A number and the way to the cases behind it; no way behind a nought. */
    public record Figure(String kind, int number, String link) {}

    /** What is with one person. */
    public record Row(String step, String person, String unit, List<Figure> figures) {}

    /** How long a step takes, in words. */
    public record Pace(String step, int done, String median) {}

    /** Sends away whoever leads nothing. */
    public void open() {
        workload = problems.answer(reading.read(callers.need())).orElse(null);
    }

    private Optional<Workload> load() {
        return Optional.ofNullable(workload);
    }

    public List<Figure> getTotals() {
        return load().map(all -> Arrays.stream(WorkKind.values())
                        .map(kind -> figure(kind, all.total(kind), "/unit/cases?of=" + kind.word()))
                        .toList())
                .orElse(List.of());
    }

    public List<Row> getRows() {
        return load().map(all -> all.shares().stream().map(this::row).toList()).orElse(List.of());
    }

    private Row row(WorkShare share) {
        return new Row(
                text.get("step." + share.step().id()),
                share.name().orElseGet(() -> text.get("unit.nobody")),
                workplace.name(share.unit()),
                Arrays.stream(WorkKind.values())
                        .map(kind -> figure(kind, share.of(kind), address(share, kind)))
                        .toList());
    }

    private static String address(WorkShare share, WorkKind kind) {
        return "/unit/cases?of=" + kind.word() + "&unit="
                + StepAddress.encode(share.unit().value()) + "&step="
                + share.step().id() + "&who=" + ReadWorkload.sign(share.account());
    }

    private static Figure figure(WorkKind kind, int number, String link) {
        return new Figure(kind.word(), number, number == 0 ? "" : link);
    }

    public List<Pace> getPaces() {
        return load().map(all -> all.paces().stream().map(this::pace).toList()).orElse(List.of());
    }

    private Pace pace(StepPace pace) {
        String median = pace.median()
                .map(this::words)
                .orElseGet(() -> pace.done() == 0 ? "–" : text.of("unit.toofew", StepPace.FEWEST));
        return new Pace(text.get("step." + pace.step().id()), pace.done(), median);
    }

    /** Such as {@code 2 ngày 3 giờ}, or {@code 1 giờ 20 phút}. */
    private String words(Duration median) {
        String minutes = text.count("unit.minutes", median.toMinutesPart());
        if (median.toHours() == 0) {
            return minutes;
        }
        String hours = text.count("unit.hours", median.toHoursPart());
        return median.toDays() == 0 ? hours + " " + minutes : text.count("unit.days", median.toDays()) + " " + hours;
    }

    /** True when there is more than one unit to tell apart. */
    public boolean isSeveral() {
        return load().filter(all ->
                        all.shares().stream().map(WorkShare::unit).distinct().count() > 1)
                .isPresent();
    }

    /** The chart's own description; empty when there is nothing to draw. */
    public String getDrawing() {
        return load().filter(all -> !all.shares().isEmpty()).map(chart::of).orElse("");
    }
}
