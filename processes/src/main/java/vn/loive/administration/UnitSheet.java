package vn.loive.administration;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loive.deadline.HoursChange;
import vn.loive.identity.Colleague;
import vn.loive.identity.Role;
import vn.loive.reference.Commune;
import vn.loive.reference.Unit;

/**
 * All about one unit.
 *
 * @param above the units above it, the nearest first
 * @param below the units right below it
 * @param place the place that it serves, when that is a commune
 * @param people who holds which role there; a role that should be held and is not has nobody
 * @param open how many tasks wait there with a deadline that stays as it is
 * @param usual the close of office hours for units without one of their own
 * @param own its own, if it has one
 * @param changes what was changed about it, the newest first
 */
public record UnitSheet(
        UnitLine line,
        List<Unit> above,
        List<Unit> below,
        Optional<Commune> place,
        Map<Role, List<Colleague>> people,
        long open,
        LocalTime usual,
        Optional<LocalTime> own,
        List<HoursChange> changes) {
    /** When it closes. */
    public LocalTime closes() {
        return own.orElse(usual);
    }

    /** Which change somebody has seen who has seen this; 0 when there was none. */
    public long seen() {
        return changes.stream().findFirst().map(HoursChange::seq).orElse(0L);
    }
}
