package vn.loive.rehabilitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loive.facility.Directory;
import vn.loive.facility.LeavePlace;
import vn.loive.facility.Stay;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.intake.Applications;
import vn.loive.routing.PeopleAtFacility;
import vn.loive.shared.DossierCode;
import vn.loive.shared.FreeText;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;

/** The act by which a facility notes that somebody goes before the term ends: the place is free, and the next in line is known. */
@ApplicationScoped
@Transactional
public class LeaveEarly {
    private static final Set<Role> RECEIVING = Set.of(Role.FACILITY_OFFICER, Role.FACILITY_HEAD);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private PeopleAtFacility people;

    @Inject
    private Applications applications;

    @Inject
    private LeavePlace leaving;

    @Inject
    private Event<LeftEarly> events;

    @Inject
    private Clock clock;

    /**
     * What is wished.
     *
     * @param day the first day on which the person is not there any more; today when it is empty
     */
    public record Wish(Optional<LocalDate> day, String reason) {}

    /** Somebody who is there, for those who receive people at the facility. */
    public Result<PeopleAtFacility.Guest> guest(Caller caller, UnitId facility, DossierCode code) {
        return directory
                .one(caller, facility)
                .then(entry -> directory.receives(caller, facility)
                        ? people.guests(caller, entry).stream()
                                .filter(guest -> guest.isHere()
                                        && guest.application().code().equals(code))
                                .findFirst()
                                .map(Result::done)
                                .orElseGet(Result::notFound)
                        : Result.notAllowed("receiving-facility-only"));
    }

    /** Notes it; answers with who is first in line for such a place now, if anybody waits. */
    public Result<Optional<PeopleAtFacility.Waiter>> leave(
            Caller caller, UnitId facility, DossierCode code, Wish wish) {
        return guest(caller, facility, code).then(known -> {
            // two who note it at once wait for one another; the second finds nobody
            applications.lock(code);
            return guest(caller, facility, code).then(guest -> leave(caller, facility, guest, wish));
        });
    }

    private Result<Optional<PeopleAtFacility.Waiter>> leave(
            Caller caller, UnitId facility, PeopleAtFacility.Guest guest, Wish wish) {
        LocalDate day = wish.day().orElseGet(() -> LocalDate.now(clock));
        List<Refusal> refusals = new ArrayList<>(FreeText.required("reason", wish.reason()));
        Stay stay = guest.stay();
        LocalDate last = stay.until().minusDays(1);
        if (day.isBefore(stay.from()) || day.isAfter(last)) {
            refusals.add(Refusal.of("day-outside-the-stay", "day", DAY.format(stay.from()), DAY.format(last)));
        }
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        DossierCode code = guest.application().code();
        entities.createNativeQuery("UPDATE portal.rehabilitation_case SET left_on = ?2, left_why = ?3 WHERE code = ?1")
                .setParameter(1, code.value())
                .setParameter(2, day)
                .setParameter(3, wish.reason().strip())
                .executeUpdate();
        // the family reads every reason; this one stays inside
        events.fire(new LeftEarly(
                code,
                caller.actingFor(facility, RECEIVING),
                Map.of("leftOn", day.toString(), "why", wish.reason().strip())));
        leaving.ended(code, day);
        return Result.done(people.waiters(guest.group()).stream().findFirst());
    }
}
