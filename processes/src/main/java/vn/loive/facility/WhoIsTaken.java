package vn.loive.facility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.UnitId;

/** Whom each facility takes at all, however full it is; read once a minute, since this changes rarely. */
@ApplicationScoped
public class WhoIsTaken {
    private static final Duration FRESH = Duration.ofMinutes(1);

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    private volatile @Nullable Known known;

    private record Known(Instant readAt, Set<PlaceGroup> groups, Set<UnitId> recorded) {}

    /** Whether a facility takes such people; one whose places nobody has recorded yet is not ruled out. */
    public boolean mayTake(PlaceGroup group) {
        Known groups = known();
        return groups.groups.contains(group) || !groups.recorded.contains(group.facility());
    }

    /** Forgets what was read, because it has changed. */
    void changed() {
        known = null;
    }

    private Known known() {
        Known kept = known;
        Instant now = clock.instant();
        if (kept == null || now.isAfter(kept.readAt.plus(FRESH))) {
            kept = read(now);
            known = kept;
        }
        return kept;
    }

    private Known read(Instant now) {
        Set<PlaceGroup> groups = Set.copyOf(rows.list(
                "SELECT facility, form, sex, age_band FROM portal.place_group g WHERE EXISTS (SELECT FROM portal.place p"
                        + " WHERE p.place_group = g.id AND (p.closes_on IS NULL OR p.closes_on > ?))",
                Rows::group,
                LocalDate.ofInstant(now, clock.getZone())));
        return new Known(
                now, groups, groups.stream().map(PlaceGroup::facility).collect(Collectors.toUnmodifiableSet()));
    }
}
