package vn.loive.web.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loive.audit.HistoryLine;
import vn.loive.identity.Caller;
import vn.loive.intake.Application;
import vn.loive.reference.Units;
import vn.loive.shared.UnitId;
import vn.loive.web.intake.HistoryWords;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.Times;

/** The history of an application: every value for auditors and officials, in its own words for the family. */
@RequestScoped
public class HistoryViews {
    @Inject
    private Units units;

    @Inject
    private Problems problems;

    public Map<String, Object> of(Application application, List<HistoryLine> lines, Caller caller) {
        boolean family = application.owner().equals(caller.account());
        return Map.of(
                "code",
                application.code().value(),
                "items",
                lines.stream()
                        .map(line -> family ? forFamily(line) : inFull(line))
                        .toList());
    }

    private Map<String, Object> forFamily(HistoryLine line) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("at", Times.local(line.at()));
        view.put("kind", line.kind());
        view.put("text", HistoryWords.sentence(problems.language(), line));
        Optional.ofNullable(line.actor().unit()).ifPresent(unit -> view.put("unit", unitName(unit)));
        Object reason = line.details().get("reason");
        if (reason != null) {
            view.put("reason", reason);
        }
        return view;
    }

    private Map<String, Object> inFull(HistoryLine line) {
        Map<String, Object> view = forFamily(line);
        view.put("seq", line.seq());
        view.put("account", line.actor().account());
        view.put("name", line.actor().name());
        view.put("role", line.actor().role());
        view.put("details", line.details());
        return view;
    }

    private String unitName(UnitId id) {
        return units.find(id).map(unit -> unit.name(problems.language())).orElse(id.value());
    }
}
