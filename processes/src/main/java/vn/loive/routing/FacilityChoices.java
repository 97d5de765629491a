package vn.loive.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loive.facility.Directory;
import vn.loive.facility.Facility;
import vn.loive.facility.Occupancy;
import vn.loive.facility.PlaceGroup;
import vn.loive.intake.Application;
import vn.loive.reference.Unit;
import vn.loive.shared.UnitId;

/** What the district sees of each facility when it names one for a person. */
@ApplicationScoped
@Transactional
public class FacilityChoices {
    @Inject
    private ReviewAtDistrict review;

    @Inject
    private NeededPlace needed;

    @Inject
    private Directory directory;

    @Inject
    private NearnessOf nearness;

    @Inject
    private Clock clock;

    /**
     * A facility beside what the person needs.
     *
     * @param group the group to which he belongs there
     * @param recorded whether anybody has recorded its places
     * @param takes whether it takes people of his sex and age
     * @param capacity how many places that group has today
     * @param free how many of them he could have from today
     * @param nextFree the first day on which he could come
     * @param waiting how many wait for one
     */
    public record Choice(
            Unit unit,
            Optional<Facility> at,
            Nearness nearness,
            boolean wished,
            boolean declined,
            PlaceGroup group,
            boolean recorded,
            boolean takes,
            int capacity,
            int free,
            Optional<LocalDate> nextFree,
            int waiting) {
        /** Whether it can be named; a full one can, and the person waits there. */
        public boolean isPossible() {
            return !declined && (takes || !recorded);
        }

        public boolean isFull() {
            return takes && free == 0;
        }
    }

    /** Those that can be named first, then the nearer, then those with more free places. */
    public List<Choice> of(Application application) {
        List<Unit> possible = review.ofTheKind(application);
        LocalDate today = LocalDate.now(clock);
        return directory.entries(possible).stream()
                .flatMap(entry -> needed.at(entry.unit(), application, today).stream()
                        .map(group -> choice(application, entry, group, today)))
                .sorted(Comparator.comparing((Choice choice) -> !choice.isPossible())
                        .thenComparing(Choice::isFull)
                        .thenComparing(Choice::nearness)
                        .thenComparing(choice -> -choice.free()))
                .toList();
    }

    private Choice choice(Application application, Directory.Entry entry, PlaceGroup group, LocalDate today) {
        Unit unit = entry.unit();
        Optional<Occupancy> own = entry.groups().stream()
                .filter(found -> found.group().equals(group))
                .filter(found -> !found.places().isEmpty())
                .findFirst();
        int months = needed.months(application);
        Set<UnitId> wished = application.answers().get("plan.facility").stream()
                .map(UnitId::new)
                .collect(Collectors.toSet());
        return new Choice(
                unit,
                entry.at(),
                nearness.between(application.communeUnit(), entry.at().map(Facility::standsIn)),
                wished.contains(unit.id()),
                application.wasDeclinedBy(unit.id()),
                group,
                entry.groups().stream().anyMatch(found -> !found.places().isEmpty()),
                own.isPresent(),
                own.map(places -> places.capacityOn(today)).orElse(0),
                own.map(places -> places.freeFor(today, months)).orElse(0),
                own.flatMap(places -> places.nextFree(today, months)),
                own.map(Occupancy::waiting).orElse(0));
    }
}
