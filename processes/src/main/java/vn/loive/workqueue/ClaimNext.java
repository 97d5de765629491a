package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loive.identity.Caller;
import vn.loive.identity.Post;
import vn.loive.intake.ApplicationState;
import vn.loive.routing.Step;
import vn.loive.shared.Principal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;

/**
 * The act of taking whatever is most urgent: of many who ask at once each gets another task, and nobody is sent away while
 * there is one.
 */
@ApplicationScoped
@Transactional
public class ClaimNext {
    /** Nearly everybody has one step at one unit: then the first entry of the index is the answer. */
    private static final String AT_ONE_PLACE =
            "w.unit || ' ' || w.step = :pairs AND w.unit = :units AND w.step = :steps";

    private static final String AT_SOME = "w.unit || ' ' || w.step = ANY (string_to_array(:pairs, ','))"
            + " AND w.unit = ANY (string_to_array(:units, ',')) AND w.step = ANY (string_to_array(:steps, ','))";

    private static final String MOST_URGENT = " AND (:service = '' OR w.service = :service)"
            // what he would be kept from is passed by
            + " AND (w.step <> 'DecideAtCommune' OR NOT EXISTS (SELECT 1 FROM portal.prepared p"
            + " WHERE p.code = w.code AND p.account = ANY (string_to_array(:accounts, ','))))"
            + " ORDER BY w.due_at, w.created_at, w.task LIMIT 1 FOR UPDATE OF w";

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private ClaimTask claiming;

    /**
     * Out of which tasks.
     *
     * @param unit only of this unit
     * @param step only of this step
     * @param service only of this service
     * @param stands only those whose application stands there
     */
    public record Among(
            Optional<UnitId> unit, Optional<Step> step, Optional<String> service, Optional<ApplicationState> stands) {
        /** All that the caller may take. */
        public static final Among ALL = new Among(Optional.empty(), Optional.empty(), Optional.empty());

        public Among(Optional<UnitId> unit, Optional<Step> step, Optional<String> service) {
            this(unit, step, service, Optional.empty());
        }
    }

    /** Claims the most urgent one; empty when there is none that nobody has. */
    public Result<Optional<WorkItem>> claim(Caller caller, Among among) {
        return WorkAccess.hasQueue(caller)
                ? claim(caller, among, pairs(caller, among))
                : Result.notAllowed("not-your-task");
    }

    private Result<Optional<WorkItem>> claim(Caller caller, Among among, Set<String> pairs) {
        Set<ApplicationState> states = states(caller, among);
        if (pairs.isEmpty() || states.isEmpty()) {
            return Result.done(Optional.empty());
        }
        // whom others are taking at this moment is passed by; only when nothing else is left we wait to see what they
        // do
        return find(caller, pairs, states, among, " SKIP LOCKED")
                .or(() -> find(caller, pairs, states, among, ""))
                .map(item -> claiming.take(caller, item).map(Optional::of))
                .orElseGet(() -> Result.done(Optional.empty()));
    }

    /** Where an application must stand for the caller to act, of those that he wishes for. */
    private static Set<ApplicationState> states(Caller caller, Among among) {
        Set<ApplicationState> states = WorkAccess.states(caller);
        among.stands().ifPresent(wished -> states.removeIf(state -> state != wished));
        return states;
    }

    private static Set<String> pairs(Caller caller, Among among) {
        Set<String> pairs = new LinkedHashSet<>();
        WorkAccess.unitsBySteps(caller)
                .forEach((steps, units) -> steps.stream()
                        .filter(step ->
                                among.step().map(Step::id).map(step::equals).orElse(true))
                        .forEach(step -> units.stream()
                                .filter(unit -> among.unit()
                                        .map(UnitId::value)
                                        .map(unit::equals)
                                        .orElse(true))
                                .forEach(unit -> pairs.add(unit + " " + step))));
        return pairs;
    }

    private Optional<WorkItem> find(
            Caller caller, Set<String> pairs, Set<ApplicationState> states, Among among, String others) {
        Query query = entities.createNativeQuery(
                        "SELECT w.* FROM portal.work_item w WHERE w.state = 'OPEN' AND "
                                + WorkAccess.standing(states)
                                + " AND "
                                + (pairs.size() == 1 ? AT_ONE_PLACE : AT_SOME)
                                + MOST_URGENT
                                + others,
                        WorkItem.class)
                .setParameter("units", joined(pairs, 0))
                .setParameter("steps", joined(pairs, 1))
                .setParameter("pairs", String.join(",", pairs))
                .setParameter("service", among.service().orElse(""))
                .setParameter("accounts", accounts(caller));
        List<?> found = query.getResultList();
        return found.stream().map(WorkItem.class::cast).findFirst();
    }

    /** The caller, and those for whom he acts. */
    private static String accounts(Caller caller) {
        return Stream.concat(
                        Stream.of(caller.account()),
                        caller.posts().stream()
                                .map(Post::of)
                                .filter(Objects::nonNull)
                                .map(Principal::account))
                .distinct()
                .collect(Collectors.joining(","));
    }

    private static String joined(Set<String> pairs, int part) {
        Set<String> words = new LinkedHashSet<>();
        pairs.forEach(pair -> words.add(pair.split(" ", 2)[part]));
        return String.join(",", words);
    }
}
