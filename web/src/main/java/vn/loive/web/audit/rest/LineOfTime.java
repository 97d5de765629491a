package vn.loive.web.audit.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.loive.audit.History;
import vn.loive.audit.HistoryLine;
import vn.loive.audit.RecordRead;
import vn.loive.audit.RecordReads;
import vn.loive.reference.Units;
import vn.loive.shared.Actor;
import vn.loive.shared.DossierCode;
import vn.loive.shared.PortalClock;
import vn.loive.shared.UnitId;
import vn.loive.web.intake.HistoryWords;
import vn.loive.web.layout.Texts;

/** Acts, reads and refused looks of one application, merged by time and written into a sheet. */
@RequestScoped
public class LineOfTime {
    private static final List<String> COLUMNS =
            List.of("at", "entry", "number", "kind", "text", "account", "name", "role", "unit", "reason", "details");

    @Inject
    private History history;

    @Inject
    private RecordReads reads;

    @Inject
    private Units units;

    /** The columns with their heads in a language. */
    static Map<String, String> heads(String language) {
        Map<String, String> heads = new LinkedHashMap<>();
        COLUMNS.forEach(column -> heads.put(column, Texts.say(language, "trace.export." + column)));
        return heads;
    }

    void write(DossierCode code, String language, Sheet sheet) throws IOException {
        Pieces<HistoryLine> acts = new Pieces<>(last -> history.after(code, at(last), seq(last), Pieces.MOST));
        Pieces<RecordRead> looks = new Pieces<>(last -> reads.after(code, at(last), seq(last), Pieces.MOST));
        while (acts.hasNext() || looks.hasNext()) {
            boolean act = !looks.hasNext()
                    || acts.hasNext() && !acts.peek().at().isAfter(looks.peek().at());
            sheet.line(act ? values(acts.next(), language) : values(looks.next(), language));
        }
        sheet.end();
    }

    private static Instant at(@Nullable HistoryLine last) {
        return last == null ? Instant.EPOCH : last.at();
    }

    private static long seq(@Nullable HistoryLine last) {
        return last == null ? 0 : last.seq();
    }

    private static Instant at(@Nullable RecordRead last) {
        return last == null ? Instant.EPOCH : last.at();
    }

    private static long seq(@Nullable RecordRead last) {
        return last == null ? 0 : last.seq();
    }

    private Map<String, Object> values(HistoryLine line, String language) {
        Map<String, Object> details = new LinkedHashMap<>(line.details());
        Object reason = details.remove("reason");
        return values(
                line.at(),
                "act",
                line.seq(),
                line.kind(),
                HistoryWords.sentence(language, line),
                line.actor(),
                reason == null ? "" : String.valueOf(reason),
                details,
                language);
    }

    private Map<String, Object> values(RecordRead read, String language) {
        String kind = read.isRefused() ? "ReadRefused" : "RecordRead";
        return values(
                read.at(),
                read.isRefused() ? "refused" : "read",
                read.seq(),
                kind,
                HistoryWords.sentence(language, kind, read.through().word()),
                read.reader(),
                "",
                Map.of("right", read.right().word(), "through", read.through().word()),
                language);
    }

    private Map<String, Object> values(
            Instant at,
            String entry,
            long number,
            String kind,
            String text,
            Actor actor,
            String reason,
            Map<String, Object> details,
            String language) {
        UnitId unit = actor.unit();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("at", DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(at.atZone(PortalClock.VIET_NAM)));
        values.put("entry", entry);
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
