package vn.loive.administration;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.loive.identity.Policy;
import vn.loive.identity.Role;
import vn.loive.reference.Unit;
import vn.loive.routing.Step;

/** Which steps nobody at a unit can take. */
final class Lacks {
    private Lacks() {}

    /** The steps for which applications can come to a unit of its kind, and whose roles nobody there holds. */
    static List<Lack> of(Unit unit, Set<Role> held, Map<Step, Long> waiting) {
        return Stream.of(Step.values())
                .filter(step -> step.roles().stream().anyMatch(role -> Policy.fits(role, unit.kind())))
                .filter(step -> Collections.disjoint(step.roles(), held))
                .map(step -> new Lack(step, waiting.getOrDefault(step, 0L)))
                .toList();
    }
}
