package vn.loive.administration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.loive.identity.Caller;
import vn.loive.identity.Policy;
import vn.loive.identity.Role;
import vn.loive.routing.Step;
import vn.loive.shared.UnitId;

/**
 * What a role may do and where, as the policy itself answers for somebody who has only this role.
 *
 * @param post whether somebody has it at a unit, given by an administrator; otherwise the realm gives it
 * @param kinds at which kinds of unit it exists; none for one that holds everywhere
 * @param steps the steps that it takes at its unit
 * @param may what else it may, by the words of {@code admin.may.*}
 */
public record RoleLine(Role role, boolean post, Set<String> kinds, List<Step> steps, List<String> may) {
    private static final UnitId ANYWHERE = new UnitId("anywhere");

    static List<RoleLine> all() {
        return Stream.of(Role.values()).map(RoleLine::of).toList();
    }

    private static RoleLine of(Role role) {
        Caller somebody = new Caller("somebody", "", Optional.empty(), Set.of(role), Set.of(ANYWHERE));
        return new RoleLine(
                role,
                Policy.isPost(role),
                new TreeSet<>(Policy.kindsOf(role)),
                Stream.of(Step.values())
                        .filter(step ->
                                Policy.right(somebody, ANYWHERE, step.roles()).isPresent())
                        .toList(),
                Stream.of(
                                word(role == Role.APPLICANT, "file"),
                                word(Policy.answers(somebody), "answer"),
                                word(Policy.leadsAny(somebody), "lead"),
                                word(Policy.oversees(somebody), "oversee"),
                                word(Policy.readsEverything(somebody), "read"),
                                word(somebody.has(Role.ADMINISTRATOR), "administer"))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<String> word(boolean may, String word) {
        return may ? Optional.of(word) : Optional.empty();
    }
}
