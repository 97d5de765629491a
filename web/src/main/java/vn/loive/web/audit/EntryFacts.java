package vn.loive.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loive.audit.HistoryLine;
import vn.loive.shared.Traced;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Text;

/** The values of an entry in words, and what proves it. */
@RequestScoped
class EntryFacts {
    private static final Set<String> PROOF = Set.of("sha256", "sentSha256", "message", "job", "once", "task");

    @Inject
    Names names;

    @Inject
    Text text;

    @Inject
    Format format;

    @Inject
    Language language;

    @Inject
    Spans spans;

    List<Act.Fact> of(Traced entry) {
        return entry.values().entrySet().stream()
                .filter(value ->
                        !PROOF.contains(value.getKey()) && !value.getKey().equals(HistoryLine.INSTEAD))
                .map(value -> value.getValue() instanceof List<?> days
                        ? new Act.Fact(text.get("trace.fact." + value.getKey()), reckoning(days), false)
                        : fact(value.getKey(), value.getValue()))
                .toList();
    }

    /** The way to a deadline, day by day. */
    private String reckoning(List<?> days) {
        return days.stream()
                .filter(day -> day instanceof Map<?, ?>)
                .map(day -> (Map<?, ?>) day)
                .map(day -> format.date(LocalDate.parse(String.valueOf(day.get("date")))) + ": "
                        + day.get(language.getTag()))
                .collect(Collectors.joining("; "));
    }

    /** The values in one line. */
    String brief(Traced entry) {
        return of(entry).stream().map(fact -> fact.what() + ": " + fact.value()).collect(Collectors.joining(" · "));
    }

    /** What tells this entry from all others, and what it can be checked with. */
    List<Act.Fact> proof(Traced entry) {
        List<Act.Fact> proof = new ArrayList<>();
        switch (entry.lane()) {
            case ACTS -> proof.add(numbered("trace.number", entry));
            case READS -> proof.add(numbered("trace.read.number", entry));
            default ->
                entry.values().forEach((key, value) -> {
                    if (PROOF.contains(key) && !key.equals("once")) {
                        proof.add(fact(key, value));
                    }
                });
        }
        proof.add(new Act.Fact(
                text.get("trace.proof.kept"),
                text.get("trace.proof." + entry.lane().word()),
                false));
        return List.copyOf(proof);
    }

    private Act.Fact numbered(String key, Traced entry) {
        return new Act.Fact(text.get("trace.proof.number"), text.of(key, Long.parseLong(entry.key())), false);
    }

    private Act.Fact fact(String key, Object value) {
        return new Act.Fact(text.get("trace.fact." + key), readable(key, String.valueOf(value)), false);
    }

    private String readable(String key, String value) {
        return switch (key) {
            case "step" -> Sentences.step(language.getTag(), value);
            case "due", "before", "clockFrom", "dueAt", "written", "next", "deployed", "scannedAt" ->
                format.moment(Instant.parse(value));
            case "unit" -> names.unit(value);
            case "term" -> names.term(value);
            case "paperKind" -> text.get("form.paper." + value);
            case "size" -> format.size(Long.parseLong(value));
            case "seconds", "lateSeconds" -> spans.of(Duration.ofSeconds(Long.parseLong(value)));
            case "right", "through" -> text.get("trace.read." + key + "." + value);
            case "channel" -> text.get("trace.channel." + value);
            case "template" -> names.template(value);
            case "from", "until" -> format.moment(Instant.parse(value));
            case "view" -> text.get("trace.view." + value);
            case "list" -> text.get("trace.list." + value);
            case "searched" -> text.get("trace.searched." + value);
            case "act" -> text.get("history." + value);
            case "state" -> text.get("state." + value);
            case "service" -> names.service(value);
            case "scan" -> text.get("trace.scan." + value);
            case "paper" -> value.substring(0, 8);
            default -> value;
        };
    }
}
