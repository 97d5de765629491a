package vn.loive.workqueue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.loive.identity.Caller;
import vn.loive.routing.Step;
import vn.loive.shared.UnitId;

/**
 * Of which places and steps somebody sees the queue.
 *
 * @param account who he is
 * @param units the units themselves
 * @param provinces the uppermost units whose whole subtree he sees
 * @param steps the steps' ids
 */
public record QueueScope(String account, Set<UnitId> units, Set<UnitId> provinces, List<String> steps) {
    public QueueScope {
        units = Set.copyOf(units);
        provinces = Set.copyOf(provinces);
        steps = List.copyOf(steps);
    }

    /** The scope of a caller: his units, and the steps of his roles. */
    public static QueueScope of(Caller caller) {
        List<String> steps = new ArrayList<>();
        for (Step step : Step.values()) {
            if (caller.hasAnyOf(step.roles())) {
                steps.add(step.id());
            }
        }
        return new QueueScope(caller.account(), caller.units(), Set.of(), steps);
    }

    /** True for whom nothing can wait. */
    boolean isEmpty() {
        return steps.isEmpty() || (units.isEmpty() && provinces.isEmpty());
    }

    /** Whether a task stands where he looks. */
    boolean sees(WorkItem item) {
        return steps.contains(item.step().id()) && (units.contains(item.unit()) || provinces.contains(item.province()));
    }

    /** Ids of units with a comma between them; no id holds one. */
    static String joined(Set<UnitId> units) {
        Set<String> words = new TreeSet<>();
        units.forEach(unit -> words.add(unit.value()));
        return String.join(",", words);
    }
}
