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
import vn.loive.identity.Caller;
import vn.loive.intake.Application;
import vn.loive.reference.Units;
import vn.loive.shared.Actor;
import vn.loive.shared.UnitId;
import vn.loive.web.intake.HistoryWords;
import vn.loive.web.intake.OpeningWords;
import vn.loive.web.intake.Openings;
import vn.loive.web.layout.Texts;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.Times;

/** The history of an application with who read it: every value for auditors and officials, in its own words for the family. */
@RequestScoped
public class HistoryViews {
    private static final String OPENED = "RecordRead";
    private static final String REFUSED = "ReadRefused";

    @Inject
    private Units units;

    @Inject
    private Problems problems;

    private record Item(Instant at, Map<String, Object> view) {}

    public Map<String, Object> of(
            Application application, List<HistoryLine> lines, List<RecordRead> reads, Caller caller) {
        boolean family = application.owner().equals(caller.account());
        List<Item> items = new ArrayList<>();
        lines.stream()
                .filter(line -> !family || HistoryWords.isForFamily(line))
                .forEach(line -> items.add(new Item(line.at(), family ? forFamily(line) : inFull(line))));
        if (family) {
            Openings.of(reads).forEach(opening -> items.add(new Item(opening.last(), forFamily(opening))));
        } else {
            reads.forEach(read -> items.add(new Item(read.at(), inFull(read))));
        }
        items.sort(Comparator.comparing(Item::at));
        return Map.of(
                "code",
                application.code().value(),
                "items",
                items.stream().map(Item::view).toList());
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

    private Map<String, Object> forFamily(Openings.Opening opening) {
        String language = problems.language();
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("at", Times.local(opening.last()));
        view.put("kind", OPENED);
        view.put(
                "text",
                String.join(
                        " ",
                        HistoryWords.sentence(language, OPENED, ""),
                        Texts.say(
                                language,
                                "applications.opened.by",
                                List.of(Texts.say(language, "role." + opening.role()))),
                        OpeningWords.times(language, opening),
                        OpeningWords.why(language, opening)));
        Optional.ofNullable(opening.unit()).ifPresent(unit -> view.put("unit", unitName(unit)));
        return view;
    }

    /** A read or a refused look, with all that is known; its number counts among the reads. */
    private Map<String, Object> inFull(RecordRead read) {
        Actor reader = read.reader();
        String kind = read.isRefused() ? REFUSED : OPENED;
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("at", Times.local(read.at()));
        view.put("kind", kind);
        view.put(
                "text",
                HistoryWords.sentence(problems.language(), kind, read.through().word()));
        Optional.ofNullable(reader.unit()).ifPresent(unit -> view.put("unit", unitName(unit)));
        view.put("seq", read.seq());
        view.put("account", reader.account());
        view.put("name", reader.name());
        view.put("role", reader.role());
        view.put(
                "details",
                Map.of("right", read.right().word(), "through", read.through().word()));
        return view;
    }

    private String unitName(UnitId id) {
        return units.find(id).map(unit -> unit.name(problems.language())).orElse(id.value());
    }
}
