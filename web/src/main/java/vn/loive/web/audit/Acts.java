package vn.loive.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loive.audit.HistoryLine;
import vn.loive.shared.Actor;
import vn.loive.shared.Traced;
import vn.loive.shared.UnitId;
import vn.loive.web.intake.AnswerTexts;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Text;
import vn.loive.web.layout.Tone;

/** Puts the lines of the history into words, with nothing left out. */
@RequestScoped
public class Acts {
    private static final Set<String> SAID_ELSEWHERE = Set.of("outcome", "reason", "changed", HistoryLine.INSTEAD);
    private static final Set<String> SAID =
            Set.of("fields", "note", "facility", "admissionOn", "place", "waitingNumber");
    private static final Set<String> ENDS = Set.of("refuse", "not-come");
    private static final Set<String> TURNS = Set.of("return", "decline", "waiting-list");

    @Inject
    AnswerTexts answers;

    @Inject
    Names names;

    @Inject
    Text text;

    @Inject
    Format format;

    @Inject
    Tone tone;

    @Inject
    Language language;

    public List<Act> of(List<HistoryLine> lines) {
        return lines.stream()
                .map(line -> act(line.seq(), line.kind(), line.at(), line.actor(), line.details()))
                .toList();
    }

    /** An act of the line of time. */
    Act act(Traced entry) {
        return act(Long.parseLong(entry.key()), entry.kind(), entry.at(), entry.actor(), entry.values());
    }

    private Act act(long number, String kind, Instant at, Actor actor, Map<String, Object> details) {
        String outcome = value(details, "outcome");
        return new Act(
                number,
                names.act(kind, outcome),
                at,
                who(actor, details),
                as(actor),
                account(actor),
                mark(kind, outcome),
                value(details, "reason"),
                changes(details),
                facts(details),
                Nodes.of(kind, details));
    }

    /** An entry of the line of time that is no act, with what is known of it. */
    Act of(Traced entry, String mark, List<Act.Fact> facts) {
        Actor actor = entry.actor();
        return new Act(
                0,
                Sentences.of(language.getTag(), entry),
                entry.at(),
                who(actor, entry.values()),
                as(actor),
                account(actor),
                mark,
                "",
                List.of(),
                facts,
                entry.node());
    }

    private static String account(Actor actor) {
        return actor.equals(Actor.SYSTEM) ? "" : actor.account();
    }

    /** The name, and for whom he acted. */
    private String who(Actor actor, Map<String, Object> details) {
        return details.get(HistoryLine.INSTEAD) instanceof Map<?, ?> of
                ? text.of("trace.instead", actor.name(), String.valueOf(of.get("name")))
                : actor.name();
    }

    private String as(Actor actor) {
        UnitId unit = actor.unit();
        String role = text.get("role." + actor.role());
        return unit == null ? role : text.of("trace.as", role, names.unit(unit.value()));
    }

    private String mark(String kind, String outcome) {
        if (ENDS.contains(outcome)) {
            return "stopped";
        }
        if (TURNS.contains(outcome)) {
            return "soon";
        }
        String known = tone.of(kind);
        return known.equals("draft") ? (kind.startsWith("Task") ? "progress" : "done") : known;
    }

    private List<Act.Change> changes(Map<String, Object> details) {
        List<Act.Change> changes = new ArrayList<>();
        if (details.get("changed") instanceof Map<?, ?> changed) {
            changed.forEach((field, values) -> {
                if (values instanceof List<?> pair && pair.size() == 2) {
                    String path = String.valueOf(field);
                    changes.add(new Act.Change(
                            path,
                            names.question(path),
                            answers.of(path, String.valueOf(pair.get(0))),
                            answers.of(path, String.valueOf(pair.get(1)))));
                }
            });
        }
        return List.copyOf(changes);
    }

    private List<Act.Fact> facts(Map<String, Object> details) {
        return details.entrySet().stream()
                .filter(detail -> !SAID_ELSEWHERE.contains(detail.getKey()))
                .map(detail -> new Act.Fact(
                        names.detail(detail.getKey()),
                        readable(detail.getKey(), detail.getValue()),
                        SAID.contains(detail.getKey())))
                .filter(fact -> !fact.value().isBlank())
                .toList();
    }

    private String readable(String key, Object value) {
        return switch (key) {
            case "step" -> text.get("step." + value);
            case "due" -> format.end(Instant.parse(String.valueOf(value)));
            case "admissionOn", "leftOn" -> format.day(LocalDate.parse(String.valueOf(value)));
            case "unit", "facility" -> names.unit(String.valueOf(value));
            case "service" -> names.service(String.valueOf(value));
            case "fields" -> each(value, names::question);
            case "papers" ->
                value instanceof List<?>
                        ? each(value, paper -> text.get("form.paper." + paper))
                        : String.valueOf(value);
            default -> String.valueOf(value);
        };
    }

    private static String each(Object values, java.util.function.UnaryOperator<String> name) {
        return values instanceof List<?> list
                ? list.stream().map(value -> name.apply(String.valueOf(value))).collect(Collectors.joining("; "))
                : String.valueOf(values);
    }

    private static String value(Map<String, Object> details, String key) {
        Object value = details.get(key);
        return value == null ? "" : String.valueOf(value);
    }
}
