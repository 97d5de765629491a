package vn.loive.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;

/** Shows who acts for whom: to the two themselves, and to the head of the unit. */
@ApplicationScoped
@Transactional
public class ListDeputies {
    @Inject
    private DeputyStore store;

    @Inject
    private Posts posts;

    public Result<List<Deputising>> of(Caller caller) {
        if (caller.posts().isEmpty()) {
            return Result.notAllowed("no-posts");
        }
        List<UnitId> led = caller.units().stream()
                .filter(unit -> NameDeputy.leads(caller, unit))
                .toList();
        return Result.done(store.concerning(caller.account(), led));
    }

    /** Those of them who fit as the deputy of somebody there. */
    public List<Colleague> deputies(Caller caller, UnitId unit, List<Colleague> principals) {
        return colleagues(caller, unit).stream()
                .filter(person -> principals.stream()
                        .filter(other -> !other.account().equals(person.account()))
                        .anyMatch(other -> posts.fitsAsDeputy(unit, other.account(), person.account())))
                .toList();
    }

    /** Whether the caller says yes or no to this one: the head of its unit, while it waits. */
    public static boolean isAsked(Caller caller, Deputising row, Instant now) {
        return row.word(now).equals("waiting") && NameDeputy.leads(caller, row.unit());
    }

    /** The people with posts of their own at a unit where the caller has one. */
    public List<Colleague> colleagues(Caller caller, UnitId unit) {
        return caller.units().contains(unit) ? posts.ownAt(unit) : List.of();
    }
}
