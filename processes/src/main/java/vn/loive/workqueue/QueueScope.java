package vn.loive.workqueue;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.loive.identity.Caller;
import vn.loive.intake.ApplicationState;
import vn.loive.shared.UnitId;

/**
 * Of which places and steps somebody sees the queue.
 *
 * @param account who he is
 * @param units the units themselves
 * @param provinces the uppermost units whose whole subtree he sees
 * @param steps the steps' ids
 * @param pairs the unit and the step, with a blank between them, that belong together; empty when all do
 * @param states where an application must stand for him to do something; empty when that does not matter
 */
public record QueueScope(
        String account,
        Set<UnitId> units,
        Set<UnitId> provinces,
        List<String> steps,
        Set<String> pairs,
        Set<ApplicationState> states) {
    public QueueScope {
        units = Set.copyOf(units);
        provinces = Set.copyOf(provinces);
        steps = List.copyOf(steps);
        pairs = Set.copyOf(pairs);
        states = Collections.unmodifiableSet(new TreeSet<>(states));
    }

    /** A scope with each step at each place. */
    public QueueScope(String account, Set<UnitId> units, Set<UnitId> provinces, List<String> steps) {
        this(account, units, provinces, steps, Set.of(), Set.of());
    }

    /** The scope of a caller: at each unit where he holds a post, the steps of his roles there. */
    public static QueueScope of(Caller caller) {
        Map<Set<String>, Set<String>> unitsBySteps = WorkAccess.unitsBySteps(caller);
        Set<UnitId> units = new LinkedHashSet<>();
        Set<String> steps = new LinkedHashSet<>();
        Set<String> pairs = new LinkedHashSet<>();
        unitsBySteps.forEach((some, places) -> {
            steps.addAll(some);
            places.forEach(unit -> {
                units.add(new UnitId(unit));
                some.forEach(step -> pairs.add(unit + " " + step));
            });
        });
        boolean together = unitsBySteps.size() == 1;
        return new QueueScope(
                caller.account(),
                units,
                Set.of(),
                List.copyOf(steps),
                together ? Set.of() : pairs,
                WorkAccess.states(caller));
    }

    /** True for whom nothing can wait. */
    boolean isEmpty() {
        return steps.isEmpty() || (units.isEmpty() && provinces.isEmpty());
    }

    /** Whether a task stands where he looks. */
    boolean sees(WorkItem item) {
        String pair = item.unit().value() + " " + item.step().id();
        return steps.contains(item.step().id())
                && (units.contains(item.unit()) || provinces.contains(item.province()))
                && (pairs.isEmpty() || pairs.contains(pair));
    }

    /** Ids of units with a comma between them; no id holds one. */
    static String joined(Set<UnitId> units) {
        Set<String> words = new TreeSet<>();
        units.forEach(unit -> words.add(unit.value()));
        return String.join(",", words);
    }
}
