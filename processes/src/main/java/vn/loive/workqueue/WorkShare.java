package vn.loive.workqueue;

import java.util.Optional;
import vn.loive.routing.Step;
import vn.loive.shared.UnitId;

/**
 * How much of one step at one unit is with one person.
 *
 * @param account who; empty for what nobody has taken
 * @param name his name
 * @param open what waits
 * @param overdue how much of it is past its deadline
 * @param done what was finished in the time looked at
 * @param late how much of that was finished after its deadline
 */
public record WorkShare(
        UnitId unit,
        Step step,
        Optional<String> account,
        Optional<String> name,
        int open,
        int overdue,
        int done,
        int late) {
    /** How many cases stand behind one of the four numbers. */
    public int of(WorkKind kind) {
        return switch (kind) {
            case OPEN -> open;
            case OVERDUE -> overdue;
            case DONE -> done;
            case LATE -> late;
        };
    }
}
