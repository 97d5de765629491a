package vn.loive.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.reference.Unit;
import vn.loive.reference.Units;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;

/** The facilities and providers that somebody may see, each with its places. */
@ApplicationScoped
@Transactional
public class Directory {
    private static final Set<String> KINDS = Set.of("facility", "private-facility", "provider");

    @Inject
    Rows rows;

    @Inject
    ListPlaces places;

    @Inject
    Units units;

    /** A facility or provider with its groups; without groups when nobody has recorded its places. */
    public record Entry(Unit unit, Optional<Facility> at, List<Occupancy> groups) {}

    /** Those of the caller's provinces; auditors and administrators see all. */
    public Result<List<Entry>> list(Caller caller) {
        if (!PlaceAccess.seesAny(caller)) {
            return Result.notAllowed("officials-only");
        }
        List<Unit> seen = units.ofKinds(KINDS).stream()
                .filter(unit -> PlaceAccess.sees(caller, unit, units))
                .toList();
        return Result.done(entries(seen));
    }

    /** One of them. */
    public Result<Entry> one(Caller caller, UnitId facility) {
        if (!PlaceAccess.seesAny(caller)) {
            return Result.notAllowed("officials-only");
        }
        return units.find(facility)
                .filter(unit -> KINDS.contains(unit.kind()) && PlaceAccess.sees(caller, unit, units))
                .map(unit -> Result.done(entries(List.of(unit)).get(0)))
                .orElseGet(Result::notFound);
    }

    /** Some units with their places, in the same order. */
    public List<Entry> entries(List<Unit> facilities) {
        List<Occupancy> groups = places.of(facilities.stream().map(Unit::id).toList());
        return facilities.stream()
                .map(unit -> new Entry(
                        unit,
                        places.facility(unit.id()),
                        groups.stream()
                                .filter(found -> found.group().facility().equals(unit.id()))
                                .toList()))
                .toList();
    }

    /** Whether the caller sees by name who comes and who waits. */
    public boolean receives(Caller caller, UnitId facility) {
        return PlaceAccess.receives(caller, facility);
    }

    /** Whether the caller may say how many places there are. */
    public boolean changes(Caller caller, UnitId facility) {
        return PlaceAccess.changes(caller, facility, units).isPresent();
    }

    /** The facilities where the caller receives people. */
    public List<UnitId> receiving(Caller caller) {
        return caller.posts().stream()
                .filter(post -> post.role() == Role.FACILITY_OFFICER || post.role() == Role.FACILITY_HEAD)
                .map(post -> post.unit())
                .distinct()
                .toList();
    }

    /** What was changed about the capacity of a facility, the latest first. */
    public List<CapacityChange> changes(UnitId facility, int most) {
        return rows.list(
                "SELECT at, facility, form, sex, age_band, effect_on, before, after, reason, by_name"
                        + " FROM portal.capacity_change WHERE facility = ? ORDER BY seq DESC LIMIT ?",
                row -> new CapacityChange(
                        Rows.moment(row, "at"),
                        Rows.group(row),
                        Rows.day(row, "effect_on"),
                        row.getInt("before"),
                        row.getInt("after"),
                        row.getString("reason"),
                        row.getString("by_name")),
                facility.value(),
                most);
    }
}
