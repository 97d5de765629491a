package vn.loive.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.loive.reference.Unit;
import vn.loive.reference.Units;
import vn.loive.shared.UnitId;

/** Tells how near a facility is to a commune: no list of coordinates is kept, so the steps are the offices above both. */
@ApplicationScoped
public class NearnessOf {
    @Inject
    private Units units;

    /** From the person's commune to the office in whose area the facility stands. */
    public Nearness between(UnitId commune, Optional<UnitId> standsIn) {
        if (standsIn.isEmpty()) {
            return Nearness.UNKNOWN;
        }
        if (standsIn.get().equals(commune)) {
            return Nearness.SAME_COMMUNE;
        }
        List<UnitId> there = upwards(standsIn.get());
        List<UnitId> shared = upwards(commune).stream().filter(there::contains).toList();
        if (shared.isEmpty()) {
            return Nearness.UNKNOWN;
        }
        return shared.size() > 1 ? Nearness.SAME_DISTRICT : Nearness.SAME_PROVINCE;
    }

    private List<UnitId> upwards(UnitId unit) {
        return units.upwards(unit).stream().map(Unit::id).toList();
    }
}
