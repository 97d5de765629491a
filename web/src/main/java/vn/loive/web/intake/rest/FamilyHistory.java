package vn.loive.web.intake.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loive.audit.HistoryLine;
import vn.loive.audit.RecordRead;
import vn.loive.intake.Application;
import vn.loive.reference.Units;
import vn.loive.shared.UnitId;
import vn.loive.web.intake.HistoryWords;
import vn.loive.web.intake.OpeningWords;
import vn.loive.web.intake.Openings;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.Times;

/** The history of an application in the words of its family: what happened and where, and who looked, but no official's name. */
@RequestScoped
public class FamilyHistory {
    @Inject
    private Units units;

    @Inject
    private Problems problems;

    private record Item(Instant at, Map<String, Object> view) {}

    public Map<String, Object> of(Application application, List<HistoryLine> lines, List<RecordRead> reads) {
        List<Item> items = new ArrayList<>();
        lines.stream().filter(HistoryWords::isForFamily).forEach(line -> items.add(new Item(line.at(), view(line))));
        Openings.of(reads).forEach(opening -> items.add(new Item(opening.last(), view(opening))));
        items.sort(Comparator.comparing(Item::at));
        return Map.of(
                "code",
                application.code().value(),
                "items",
                items.stream().map(Item::view).toList());
    }

    private Map<String, Object> view(HistoryLine line) {
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

    private Map<String, Object> view(Openings.Opening opening) {
        String language = problems.language();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("at", Times.local(opening.last()));
        view.put("kind", "RecordRead");
        view.put("text", OpeningWords.sentence(language, opening));
        Optional.ofNullable(opening.unit()).ifPresent(unit -> view.put("unit", unitName(unit)));
        return view;
    }

    private String unitName(UnitId id) {
        return units.find(id).map(unit -> unit.name(problems.language())).orElse(id.value());
    }
}
