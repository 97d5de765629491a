package vn.loive.web.facility.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.facility.ArrivalDays;
import vn.loive.facility.CareForm;
import vn.loive.facility.Directory;
import vn.loive.facility.Facility;
import vn.loive.facility.Occupancy;
import vn.loive.identity.Caller;
import vn.loive.reference.Units;
import vn.loive.routing.PeopleAtFacility;
import vn.loive.shared.UnitId;
import vn.loive.web.intake.rest.ApplicationView;
import vn.loive.web.rest.Problems;
import vn.loive.web.rest.Times;

/** Shows facilities to REST clients in the language that they ask for. */
@RequestScoped
public class FacilityViews {
    /** The longest usual stay, in months: what is free for it is free for a shorter one. */
    static final int MONTHS = 12;

    private static final int DAYS = 10;

    @Inject
    private Directory directory;

    @Inject
    private PeopleAtFacility people;

    @Inject
    private ArrivalDays days;

    @Inject
    private Units units;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    /** A line of the list. */
    public FacilityView line(Directory.Entry entry) {
        return view(
                entry, entry.groups().stream().map(group -> group(group, null)).toList(), null, null);
    }

    /** One with its days, and for those who receive people with their names. */
    public FacilityView whole(Directory.Entry entry, Caller caller) {
        LocalDate today = LocalDate.now(clock);
        List<FacilityView.Group> groups = entry.groups().stream()
                .map(group -> group(
                        group,
                        days.next(group, MONTHS, today, DAYS).stream()
                                .map(day -> new FacilityView.Day(day.date(), day.free()))
                                .toList()))
                .toList();
        if (!directory.receives(caller, entry.unit().id())) {
            return view(entry, groups, null, null);
        }
        return view(
                entry,
                groups,
                people.guests(caller, entry).stream().map(FacilityViews::guest).toList(),
                people.waiters(caller, entry).stream()
                        .map(FacilityViews::waiter)
                        .toList());
    }

    private FacilityView view(
            Directory.Entry entry,
            List<FacilityView.Group> groups,
            @Nullable List<FacilityView.Guest> expected,
            @Nullable List<FacilityView.Waiter> waiting) {
        String language = problems.language();
        return new FacilityView(
                new ApplicationView.Place(
                        entry.unit().id().value(), entry.unit().name(language)),
                CareForm.ofKind(entry.unit().kind()).orElseThrow().word(),
                entry.at().map(at -> at.address(language)).orElse(null),
                place(entry.at().map(Facility::standsIn)),
                groups,
                expected,
                waiting);
    }

    private ApplicationView.@Nullable Place place(Optional<UnitId> unit) {
        return unit.flatMap(units::find)
                .map(known -> new ApplicationView.Place(known.id().value(), known.name(problems.language())))
                .orElse(null);
    }

    private FacilityView.Group group(Occupancy places, @Nullable List<FacilityView.Day> next) {
        LocalDate today = LocalDate.now(clock);
        return new FacilityView.Group(
                places.group().sex().word(),
                places.group().band().word(),
                places.capacityOn(today),
                places.takenOn(today),
                places.freeFor(today, MONTHS),
                places.nextFree(today, MONTHS).orElse(null),
                places.waiting(),
                next);
    }

    private static FacilityView.Guest guest(PeopleAtFacility.Guest guest) {
        return new FacilityView.Guest(
                guest.application().code().value(),
                guest.application().personName(),
                guest.group().sex().word(),
                guest.group().band().word(),
                guest.place(),
                guest.stay().from(),
                guest.stay().until(),
                Times.local(guest.stay().keptUntil()),
                guest.isHere(),
                guest.comesOfAge().orElse(null));
    }

    private static FacilityView.Waiter waiter(PeopleAtFacility.Waiter waiter) {
        return new FacilityView.Waiter(
                waiter.application().code().value(),
                waiter.application().personName(),
                waiter.group().sex().word(),
                waiter.group().band().word(),
                waiter.at().number(),
                Times.local(waiter.at().since()),
                waiter.at().priority().orElse(null));
    }
}
