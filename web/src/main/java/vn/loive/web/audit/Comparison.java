package vn.loive.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.loive.audit.TimeLine;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Traced;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Text;
import vn.loive.workqueue.StepTime;
import vn.loive.workqueue.StepTimes;

/** The way of an application beside the rule: each stay with its term, its real time, and who was told. */
@RequestScoped
class Comparison {
    private static final Duration TOGETHER = Duration.ofSeconds(10);

    @Inject
    StepTimes times;

    @Inject
    TimeLine line;

    @Inject
    Names names;

    @Inject
    Spans spans;

    @Inject
    Text text;

    @Inject
    Format format;

    @Inject
    Language language;

    @Inject
    Clock clock;

    List<StayAtStep> of(DossierCode code, String route, LineAddress address) {
        List<Traced> messages = line.of(code, Traced.Lane.MESSAGES);
        return times.of(code).stream()
                .map(time -> row(time, route, messages, address))
                .toList();
    }

    /**
     * A paper, and whether it was looked through before it was kept.
     *
     * @param what which paper
     * @param came when it came
     * @param scan what came of the look
     * @param when when it was looked through; empty when that was not recorded
     * @param by with what; empty when that is not known
     */
    public record ScannedPaper(String what, Instant came, String scan, String when, String by) {}

    List<ScannedPaper> papers(DossierCode code) {
        return line.of(code, Traced.Lane.PAPERS).stream().map(this::paper).toList();
    }

    private ScannedPaper paper(Traced paper) {
        Map<String, Object> values = paper.values();
        Object at = values.get("scannedAt");
        return new ScannedPaper(
                text.get("form.paper." + values.get("paperKind")),
                paper.at(),
                text.get("trace.scan." + values.get("scan")),
                at == null ? "" : text.of("trace.papers.when", format.exact(Instant.parse(String.valueOf(at)))),
                String.valueOf(values.getOrDefault("scannedBy", "")));
    }

    private StayAtStep row(StepTime time, String route, List<Traced> messages, LineAddress address) {
        Instant now = clock.instant();
        boolean family = time.step().equals(StepTimes.FAMILY);
        return new StayAtStep(
                time,
                Sentences.step(language.getTag(), time.step()),
                time.unit().map(unit -> names.unit(unit.value())).orElse(text.get("trace.to.family")),
                family ? "WaitForSupplement" : time.step(),
                address.at(new Traced.Place(time.from().minusMillis(1), Traced.Lane.ACTS, "")),
                time.reckoned().map(way -> names.term(way.term())).orElse(""),
                spans.of(time.taken(now)),
                time.late(now).map(spans::of).orElse(""),
                times.workingDaysLate(time, now).map(this::workingDays).orElse(""),
                names.law(route, time.step()),
                state(time, now),
                messages.stream()
                        .filter(message -> isAbout(time, message))
                        .map(this::told)
                        .toList());
    }

    /** On the day itself, but after the office had closed, is no whole day. */
    private String workingDays(int days) {
        return days == 0 ? text.get("trace.rule.late.sameday") : text.count("trace.rule.late.days", days);
    }

    private static String state(StepTime time, Instant now) {
        boolean late = time.late(now).isPresent();
        if (time.to().isEmpty()) {
            return late ? "open-late" : "open";
        }
        return time.done() ? (late ? "late" : "met") : "gone";
    }

    /** A reminder is named after its task; what is asked goes out when the asking begins. */
    private static boolean isAbout(StepTime time, Traced message) {
        if (time.step().equals(StepTimes.FAMILY)) {
            Instant written = Instant.parse(String.valueOf(message.values().get("written")));
            return "supplement".equals(message.values().get("template"))
                    && Duration.between(time.from(), written).abs().compareTo(TOGETHER) < 0;
        }
        return String.valueOf(message.values().get("once")).startsWith(time.key() + "/");
    }

    private String told(Traced message) {
        Object unit = message.values().get("unit");
        return text.of(
                "trace.told." + message.kind(),
                unit == null ? text.get("trace.to.family") : names.unit(String.valueOf(unit)),
                text.get("trace.channel." + message.values().get("channel")),
                format.moment(message.at()));
    }
}
