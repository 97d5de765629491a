package vn.loive.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loive.audit.ListReads;
import vn.loive.facility.AgeBand;
import vn.loive.facility.Directory;
import vn.loive.facility.Occupancy;
import vn.loive.facility.Place;
import vn.loive.facility.PlaceGroup;
import vn.loive.facility.Stay;
import vn.loive.facility.Waiting;
import vn.loive.facility.WaitingList;
import vn.loive.identity.Caller;
import vn.loive.intake.Application;
import vn.loive.intake.ApplicationState;
import vn.loive.intake.Applications;
import vn.loive.shared.DossierCode;

/** Who is expected at a facility, who is there and who waits, by name; for those who receive them, empty for others. */
@ApplicationScoped
@Transactional
public class PeopleAtFacility {
    @Inject
    private Applications applications;

    @Inject
    private WaitingList waiting;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    @Inject
    private ListReads reads;

    /** Somebody who has a place. */
    public record Guest(Application application, PlaceGroup group, int place, Stay stay) {
        /** Whether he has come. */
        public boolean isHere() {
            return application.state() == ApplicationState.ADMITTED;
        }

        /** The day on which he turns 18 among minors; empty for all others. */
        public Optional<LocalDate> comesOfAge() {
            return group.band() == AgeBand.MINOR ? ComingOfAge.during(application, stay.until()) : Optional.empty();
        }
    }

    /** Somebody who waits for one. */
    public record Waiter(Application application, PlaceGroup group, Waiting at) {}

    /** Everybody with a place from today on, in the order of arrival. */
    public List<Guest> guests(Caller caller, Directory.Entry entry) {
        if (!directory.receives(caller, entry.unit().id())) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Map<DossierCode, Application> known = known(entry.groups().stream()
                .flatMap(group -> group.staysFrom(today).stream())
                .map(Stay::code)
                .toList());
        List<Guest> guests = entry.groups().stream()
                .flatMap(group -> guests(group, today, known))
                .sorted(Comparator.comparing((Guest guest) -> guest.stay().from())
                        .thenComparing(guest -> guest.application().code().value()))
                .toList();
        note(caller, "guests", guests.stream().map(Guest::application));
        return guests;
    }

    private void note(Caller caller, String tab, Stream<Application> shown) {
        reads.note(
                caller.asWhoever(),
                ListReads.Kind.PLACES,
                Map.of("tab", tab),
                shown.map(application -> application.code().value()).distinct().toList());
    }

    private static Stream<Guest> guests(Occupancy group, LocalDate today, Map<DossierCode, Application> known) {
        return group.places().stream().flatMap(place -> guests(group.group(), place, today, known));
    }

    private static Stream<Guest> guests(
            PlaceGroup group, Place place, LocalDate today, Map<DossierCode, Application> known) {
        return place.stays().stream()
                .filter(stay -> stay.until().isAfter(today))
                .flatMap(stay -> Optional.ofNullable(known.get(stay.code())).stream()
                        .map(application -> new Guest(application, group, place.number(), stay)));
    }

    /** Everybody who waits, group by group in their order. */
    public List<Waiter> waiters(Caller caller, Directory.Entry entry) {
        if (!directory.receives(caller, entry.unit().id())) {
            return List.of();
        }
        List<Waiter> waiters = entry.groups().stream()
                .filter(group -> group.waiting() > 0)
                .flatMap(group -> waiters(group.group()).stream())
                .toList();
        note(caller, "waiting", waiters.stream().map(Waiter::application));
        return waiters;
    }

    /** Everybody who waits for a place of one group, in order. */
    public List<Waiter> waiters(PlaceGroup group) {
        List<Waiting> list = waiting.list(group);
        Map<DossierCode, Application> known =
                known(list.stream().map(Waiting::code).toList());
        return list.stream()
                .flatMap(at -> Optional.ofNullable(known.get(at.code())).stream()
                        .map(application -> new Waiter(application, group, at)))
                .toList();
    }

    private Map<DossierCode, Application> known(List<DossierCode> codes) {
        return applications.of(codes).stream().collect(Collectors.toMap(Application::code, Function.identity()));
    }
}
