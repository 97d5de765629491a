package vn.loive.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.loive.procedure.Procedures;
import vn.loive.reference.Units;
import vn.loive.shared.PortalClock;
import vn.loive.shared.UnitId;
import vn.loive.web.layout.Texts;
import vn.loive.workqueue.RegisterColumn;
import vn.loive.workqueue.RegisterLine;

/** A line of the register as it stands in cells, in a language. */
@RequestScoped
public class RegisterCells {
    @Inject
    private Units units;

    @Inject
    private Procedures procedures;

    /** The heads of some columns. */
    public static Map<String, String> heads(String language, List<RegisterColumn> columns) {
        Map<String, String> heads = new LinkedHashMap<>();
        columns.forEach(column -> heads.put(column.word(), Texts.say(language, "register.column." + column.word())));
        return heads;
    }

    /** The cells of a line for a file. */
    public Map<String, Object> of(RegisterLine line, String language, List<RegisterColumn> columns) {
        Map<String, Object> cells = new LinkedHashMap<>();
        columns.forEach(column -> cells.put(column.word(), cell(line, language, column)));
        return cells;
    }

    String cell(RegisterLine line, String language, RegisterColumn column) {
        return switch (column) {
            case CODE -> line.code();
            case PERSON -> line.person();
            case SERVICE ->
                procedures
                        .inForce(line.service())
                        .map(procedure -> procedure.name(language))
                        .orElse(line.service());
            case STATE -> Texts.say(language, "state." + line.state().word());
            case SUBMITTED -> moment(line.submitted());
            case DUE -> line.due().map(RegisterCells::moment).orElse("");
            case CHANGED -> moment(line.changed());
            case DECIDED -> line.decided().map(RegisterCells::moment).orElse("");
            case STEP ->
                line.step().map(step -> Texts.say(language, "step." + step)).orElse("");
            case UNIT -> unit(line.unit(), language);
            case OFFICIAL -> line.official().orElse("");
            case OFFICE -> unit(Optional.of(line.office()), language);
            case FACILITY -> unit(line.facility(), language);
            case ADMISSION -> line.admission().map(String::valueOf).orElse("");
        };
    }

    private String unit(Optional<UnitId> id, String language) {
        return id.map(some -> units.find(some).map(unit -> unit.name(language)).orElse(some.value()))
                .orElse("");
    }

    private static String moment(Instant at) {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).format(at.atZone(PortalClock.VIET_NAM));
    }
}
