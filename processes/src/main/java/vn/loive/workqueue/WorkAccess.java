package vn.loive.workqueue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loive.identity.Caller;
import vn.loive.identity.Policy;
import vn.loive.identity.Post;
import vn.loive.identity.Role;
import vn.loive.identity.Standing;
import vn.loive.intake.ApplicationState;
import vn.loive.routing.Step;
import vn.loive.shared.Actor;
import vn.loive.shared.UnitId;

/** Who may open and who may take a task: the policy, asked with the step's roles, its unit, and where the application stands. */
final class WorkAccess {
    private WorkAccess() {}

    static boolean mayOpen(Caller caller, WorkItem item) {
        return right(caller, item).isPresent();
    }

    /** Whether something may be done with it: the application stands where a role of the step acts. */
    static boolean mayAct(Caller caller, WorkItem item, ApplicationState state) {
        return Policy.right(caller, item.unit(), item.step().roles(), state.standing(), true)
                .isPresent();
    }

    /** The post by which he may open it. */
    static Optional<Post> right(Caller caller, WorkItem item) {
        return Policy.right(
                caller, item.unit(), item.step().roles(), item.stands().standing(), false);
    }

    /** For a list: in which states something may be done. */
    static Set<ApplicationState> states(Caller caller) {
        Set<Standing> standings = Policy.standings(caller);
        return Arrays.stream(ApplicationState.values())
                .filter(state -> standings.contains(state.standing()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(ApplicationState.class)));
    }

    static Actor actor(Caller caller, WorkItem item) {
        return caller.acting(right(caller, item).orElseThrow());
    }

    /** The condition on a task's row that its application stands in one of some states; the words are the portal's own. */
    static String standing(Set<ApplicationState> states) {
        return states.stream()
                .map(state -> "'" + state.name() + "'")
                .collect(Collectors.joining(", ", "w.stands IN (", ")"));
    }

    /** The same for a list: which steps at which units; nearly everybody has one such pair. */
    static Map<Set<String>, Set<String>> unitsBySteps(Caller caller) {
        Map<Set<String>, Set<String>> pairs = new LinkedHashMap<>();
        Policy.scope(caller).forEach((unit, roles) -> add(pairs, unit, steps(roles)));
        return pairs;
    }

    /** Whether there can be anything in the queue for somebody. */
    static boolean hasQueue(Caller caller) {
        return !unitsBySteps(caller).isEmpty();
    }

    private static void add(Map<Set<String>, Set<String>> pairs, UnitId unit, Set<String> steps) {
        if (!steps.isEmpty()) {
            pairs.computeIfAbsent(steps, key -> new LinkedHashSet<>()).add(unit.value());
        }
    }

    private static Set<String> steps(Set<Role> roles) {
        return Arrays.stream(Step.values())
                .filter(step -> step.roles().stream().anyMatch(roles::contains))
                .map(Step::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
