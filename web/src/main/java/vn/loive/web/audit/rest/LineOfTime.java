package vn.loive.web.audit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.loive.audit.TimeLine;
import vn.loive.reference.Units;
import vn.loive.shared.Actor;
import vn.loive.shared.DossierCode;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Traced;
import vn.loive.shared.UnitId;
import vn.loive.web.audit.Sentences;
import vn.loive.web.layout.Texts;

/** All that is known of one application in the order of time, written into a sheet. */
@RequestScoped
public class LineOfTime {
    private static final List<String> COLUMNS =
            List.of("at", "entry", "number", "kind", "text", "account", "name", "role", "unit", "reason", "details");

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

    void write(DossierCode code, String language, Sheet sheet) throws IOException {
        Iterator<Traced> walk = line.walk(code, EnumSet.allOf(Traced.Lane.class), Traced.Place.START);
        while (walk.hasNext()) {
            sheet.line(values(walk.next(), language));
        }
        sheet.end();
    }

    private Map<String, Object> values(Traced entry, String language) {
        Map<String, Object> details = new LinkedHashMap<>(entry.values());
        if (!entry.node().isEmpty()) {
            details.put("node", entry.node());
        }
        Object reason = details.remove("reason");
        boolean numbered = entry.lane() == Traced.Lane.ACTS || entry.lane() == Traced.Lane.READS;
        return values(
                entry.at(),
                entry.kind().equals("ReadRefused") ? "refused" : WORDS.get(entry.lane()),
                numbered ? Long.valueOf(entry.key()) : "",
                entry.kind(),
                Sentences.of(language, entry),
                entry.actor(),
                reason == null ? "" : String.valueOf(reason),
                details,
                language);
    }

    private Map<String, Object> values(
            Instant at,
            @Nullable String entry,
            Object number,
            String kind,
            String text,
            Actor actor,
            String reason,
            Map<String, Object> details,
            String language) {
        UnitId unit = actor.unit();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(PortalClock.VIET_NAM)));
        values.put("entry", Objects.requireNonNull(entry));
        values.put("number", number);
        values.put("kind", kind);
        values.put("text", text);
        values.put("account", actor.account());
        values.put("name", actor.name());
        values.put("role", actor.role());
        values.put("unit", unit == null ? "" : name(unit, language));
        values.put("reason", reason);
        values.put("details", details);
        return values;
    }

    private String name(UnitId id, String language) {
        return units.find(id).map(unit -> unit.name(language)).orElse(id.value());
    }
}
