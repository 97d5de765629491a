package vn.loive.web.audit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.loive.audit.HistoryLine;
import vn.loive.audit.TimeLine;
import vn.loive.reference.Units;
import vn.loive.shared.Actor;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Page;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Traced;
import vn.loive.shared.UnitId;
import vn.loive.web.audit.Sentences;
import vn.loive.web.layout.Texts;
import vn.loive.web.rest.PageView;
import vn.loive.web.rest.Times;

/** All that is known of one application in the order of time, for clients and files. */
@RequestScoped
public class LineOfTime {
    private static final List<String> COLUMNS = List.of(
            "at",
            "entry",
            "number",
            "kind",
            "text",
            "account",
            "name",
            "insteadOf",
            "role",
            "unit",
            "reason",
            "details");

    /** What an entry is, in every language. */
    private static final Map<Traced.Lane, String> WORDS = Map.of(
            Traced.Lane.ACTS, "act",
            Traced.Lane.READS, "read",
            Traced.Lane.PAPERS, "paper",
            Traced.Lane.CLOCK, "clock",
            Traced.Lane.PROCESS, "process",
            Traced.Lane.MESSAGES, "message");

    @Inject
    private TimeLine line;

    @Inject
    private Units units;

    /** The columns with their heads in a language. */
    static Map<String, String> heads(String language) {
        Map<String, String> heads = new LinkedHashMap<>();
        COLUMNS.forEach(column -> heads.put(column, Texts.say(language, "trace.export." + column)));
        return heads;
    }

    /** All of it, however long. */
    Iterator<Traced> whole(DossierCode code) {
        return line.walk(code, EnumSet.allOf(Traced.Lane.class));
    }

    /** A page of the line for a client, with all that is known. */
    Map<String, Object> view(DossierCode code, Page<Traced> page, String language) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("code", code.value());
        view.putAll(PageView.of(page, entry -> view(entry, language)));
        return view;
    }

    private Map<String, Object> view(Traced entry, String language) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("at", Times.local(entry.at()));
        view.put("lane", entry.lane().word());
        view.put("kind", entry.kind());
        view.put("text", Sentences.of(language, entry));
        if (isNumbered(entry)) {
            view.put("seq", Long.parseLong(entry.key()));
        }
        view.put("account", entry.actor().account());
        view.put("name", entry.actor().name());
        view.put("role", entry.actor().role());
        Optional.ofNullable(entry.actor().unit()).ifPresent(unit -> view.put("unit", name(unit, language)));
        Optional.ofNullable(entry.values().get("reason")).ifPresent(reason -> view.put("reason", reason));
        if (!entry.node().isEmpty()) {
            view.put("node", entry.node());
        }
        view.put("details", entry.values());
        return view;
    }

    /** An entry as a line of a file. */
    Map<String, Object> cells(Traced entry, String language) {
        Map<String, Object> details = new LinkedHashMap<>(entry.values());
        if (!entry.node().isEmpty()) {
            details.put("node", entry.node());
        }
        Object reason = details.remove("reason");
        Object instead = details.get(HistoryLine.INSTEAD);
        Actor actor = entry.actor();
        UnitId unit = actor.unit();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put(
                "at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(entry.at().atZone(PortalClock.VIET_NAM)));
        values.put(
                "entry",
                entry.kind().equals("ReadRefused") ? "refused" : Objects.requireNonNull(WORDS.get(entry.lane())));
        values.put("number", isNumbered(entry) ? Long.valueOf(entry.key()) : "");
        values.put("kind", entry.kind());
        values.put("text", Sentences.of(language, entry));
        values.put("account", actor.account());
        values.put("name", actor.name());
        values.put("insteadOf", instead instanceof Map<?, ?> of ? String.valueOf(of.get("name")) : "");
        values.put("role", actor.role());
        values.put("unit", unit == null ? "" : name(unit, language));
        values.put("reason", reason == null ? "" : String.valueOf(reason));
        values.put("details", details);
        return values;
    }

    private static boolean isNumbered(Traced entry) {
        return entry.lane() == Traced.Lane.ACTS || entry.lane() == Traced.Lane.READS;
    }

    private String name(UnitId id, String language) {
        return units.find(id).map(unit -> unit.name(language)).orElse(id.value());
    }
}
