package vn.loive.web.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.loive.engine.Diagram;
import vn.loive.engine.ProcessTrace;
import vn.loive.shared.PortalClock;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Text;

/** The words of a drawing, taken from the texts of this page. */
record TraceWords(String code, String language, Text text, Format format, Spans spans) implements DiagramWords {
    /** A task has little room: day, month and time tell enough, the whole moment stands in its title. */
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d/M HH:mm", Locale.ROOT);

    @Override
    public String title() {
        return text.of("trace.drawing.title", code);
    }

    @Override
    public String description(List<String> been, List<String> here) {
        String now = here.isEmpty()
                ? text.get("trace.drawing.desc.ended")
                : text.of("trace.drawing.desc.here", String.join(", ", here));
        return now + " " + text.of("trace.drawing.desc.been", String.join(", ", been));
    }

    @Override
    public String here() {
        return text.get("trace.drawing.here");
    }

    @Override
    public String when(List<ProcessTrace.Visit> visits) {
        List<ProcessTrace.Visit> ended =
                visits.stream().filter(visit -> visit.to().isPresent()).toList();
        if (ended.isEmpty()) {
            return "";
        }
        Duration spent = ended.stream()
                .map(visit -> Duration.between(visit.from(), visit.to().orElseThrow()))
                .reduce(Duration.ZERO, Duration::plus);
        Instant last = ended.get(ended.size() - 1).to().orElseThrow();
        String first = visits.size() > 1
                ? text.of("trace.times", visits.size())
                : SHORT.format(last.atZone(PortalClock.VIET_NAM));
        return spent.toSeconds() == 0 ? first : first + " · " + spans.brief(spent);
    }

    @Override
    public String about(Diagram.Shape shape, List<ProcessTrace.Visit> visits, boolean here) {
        String stays = visits.stream().map(this::stay).collect(Collectors.joining("; "));
        String name = name(shape.id(), shape.text());
        return stays.isEmpty() ? name : name + " · " + stays;
    }

    private String stay(ProcessTrace.Visit visit) {
        return visit.to()
                .map(end -> text.of(
                        "trace.visit",
                        format.moment(visit.from()),
                        format.moment(end),
                        spans.of(Duration.between(visit.from(), end))))
                .orElseGet(() -> text.of("trace.visit.now", format.moment(visit.from())));
    }
}
