package vn.loive.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loive.deadline.OfficeHours;
import vn.loive.identity.Caller;
import vn.loive.identity.Colleague;
import vn.loive.identity.Policy;
import vn.loive.identity.Posts;
import vn.loive.identity.Role;
import vn.loive.reference.Unit;
import vn.loive.reference.Units;
import vn.loive.routing.Step;
import vn.loive.shared.Cursor;
import vn.loive.shared.Page;
import vn.loive.shared.PersonName;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;
import vn.loive.workqueue.WaitingWork;

/** Shows administrators the units, and where nobody can receive. */
@ApplicationScoped
@Transactional
public class ListUnits {
    @Inject
    private Units units;

    @Inject
    private Posts posts;

    @Inject
    private WaitingWork work;

    @Inject
    private OfficeHours hours;

    /** In the order of their names, accents aside; a cursor names the last unit of the page before. */
    public Result<Page<UnitLine>> list(Caller caller, UnitFilter filter) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            return Result.notAllowed("not-administrator");
        }
        Map<UnitId, Set<Role>> held = posts.held();
        Map<UnitId, Map<Step, Long>> waiting = work.everywhere();
        String sought = PersonName.searchable(filter.typed());
        Optional<String> from = filter.after()
                .map(cursor -> new UnitId(cursor.id()))
                .flatMap(units::find)
                .map(ListUnits::key);
        List<UnitLine> found = units.all().stream()
                .filter(unit -> sought.isEmpty() || units.goesBy(unit, sought))
                .filter(unit -> filter.level().isEmpty() || filter.level().get().has(unit))
                .filter(unit -> from.isEmpty() || key(unit).compareTo(from.get()) > 0)
                .filter(unit -> filter.province().isEmpty()
                        || units.provinceOf(unit.id())
                                .id()
                                .equals(filter.province().get()))
                .map(unit -> line(unit, held, waiting))
                .filter(line -> !filter.lacking() || isMissed(line))
                .sorted(Comparator.comparing(line -> key(line.unit())))
                .limit(filter.limit() + 1L)
                .toList();
        return Result.done(Page.of(
                found,
                filter.limit(),
                last -> new Cursor(List.of(), last.unit().id().value())));
    }

    /** How many units have work that waits for nobody. */
    public Result<Long> countMissed(Caller caller) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            return Result.notAllowed("not-administrator");
        }
        Map<UnitId, Map<Step, Long>> waiting = work.everywhere();
        Map<UnitId, Set<Role>> held = posts.held();
        return Result.done(waiting.keySet().stream()
                .flatMap(id -> units.find(id).stream())
                .filter(unit -> isMissed(line(unit, held, waiting)))
                .count());
    }

    /** The units at the top, by name. */
    public List<Unit> provinces() {
        return units.all().stream().filter(unit -> unit.parent().isEmpty()).toList();
    }

    /** All about one unit. */
    public Result<UnitSheet> find(Caller caller, String id) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            return Result.notAllowed("not-administrator");
        }
        return units.find(new UnitId(id)).map(unit -> Result.done(sheet(unit))).orElseGet(Result::notFound);
    }

    private UnitSheet sheet(Unit unit) {
        Map<Step, Long> waiting = work.at(unit.id());
        Map<Role, List<Colleague>> people = people(unit);
        Set<Role> held = people.entrySet().stream()
                .filter(role -> !role.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new UnitSheet(
                line(unit, Map.of(unit.id(), held), Map.of(unit.id(), waiting)),
                units.upwards(unit.id()).stream().skip(1).toList(),
                units.below(unit.id()),
                unit.territory().flatMap(units::commune),
                people,
                waiting.values().stream().mapToLong(Long::longValue).sum(),
                hours.usual(),
                hours.own(unit.id()),
                hours.history(unit.id()));
    }

    private Map<Role, List<Colleague>> people(Unit unit) {
        Map<Role, List<Colleague>> people = new EnumMap<>(Role.class);
        Stream.of(Role.values())
                .filter(role -> Policy.fits(role, unit.kind()))
                .forEach(role -> people.put(role, List.of()));
        posts.withPostsAt(unit.id()).stream()
                .collect(Collectors.groupingBy(Colleague::role, TreeMap::new, Collectors.toList()))
                .forEach(people::put);
        return people;
    }

    private UnitLine line(Unit unit, Map<UnitId, Set<Role>> held, Map<UnitId, Map<Step, Long>> waiting) {
        return new UnitLine(
                unit,
                units.provinceOf(unit.id()),
                units.formerNames(unit),
                Lacks.of(unit, held.getOrDefault(unit.id(), Set.of()), waiting.getOrDefault(unit.id(), Map.of())));
    }

    private static boolean isMissed(UnitLine line) {
        return line.lacks().stream().anyMatch(lack -> lack.waiting() > 0);
    }

    private static String key(Unit unit) {
        return PersonName.searchable(unit.nameVi()) + " " + unit.id().value();
    }
}
