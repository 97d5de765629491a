package vn.loive.workqueue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.loive.intake.ApplicationState;
import vn.loive.routing.Step;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.shared.UnitId;

/**
 * What of the register is wanted.
 *
 * @param words a code or a part of it, a person's name, an address, a commune's name of today or before
 * @param service only this service
 * @param state only this state
 * @param step only what waits at this step now
 * @param unit only what has been at this unit
 * @param from sent not before
 * @param until sent before
 * @param sort by what it is sorted
 * @param ascending from the first on, or from the last
 * @param turn which page
 */
public record RegisterFilter(
        Optional<String> words,
        Optional<String> service,
        Optional<ApplicationState> state,
        Optional<Step> step,
        Optional<UnitId> unit,
        Optional<Instant> from,
        Optional<Instant> until,
        RegisterSort sort,
        boolean ascending,
        Page.Turn turn) {

    /** The same from another place on, in pieces of another length. */
    RegisterFilter goingOn(int most, Optional<Cursor> cursor) {
        return new RegisterFilter(
                words, service, state, step, unit, from, until, sort, ascending, Page.Turn.after(most, cursor));
    }

    /** The direction in which the rows are read. */
    boolean upwards() {
        return ascending != turn.backwards();
    }

    /** The cursor of a line in this order. */
    Cursor cursor(RegisterLine line) {
        return sort.cursor(line, ascending);
    }

    /** What was asked, for the note of a search or an export. */
    Map<String, Object> asked() {
        Map<String, Object> asked = new LinkedHashMap<>();
        words.ifPresent(typed -> asked.put("words", typed));
        service.ifPresent(word -> asked.put("service", word));
        state.ifPresent(word -> asked.put("state", word.word()));
        step.ifPresent(some -> asked.put("step", some.id()));
        unit.ifPresent(some -> asked.put("unit", some.value()));
        from.ifPresent(moment -> asked.put("from", moment.toString()));
        until.ifPresent(moment -> asked.put("until", moment.toString()));
        turn.cursor().ifPresent(cursor -> asked.put("wentOn", true));
        return asked;
    }

    /** In which order and by which kinds of filters it shows; without the words of a search. */
    Map<String, Object> kinds() {
        Map<String, Object> kinds = asked();
        kinds.put("order", (ascending ? "" : "-") + sort.word());
        if (kinds.remove("words") != null) {
            kinds.put("searched", true);
        }
        return kinds;
    }
}
