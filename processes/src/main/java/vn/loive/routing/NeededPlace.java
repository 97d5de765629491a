package vn.loive.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import vn.loive.facility.AgeBand;
import vn.loive.facility.CareForm;
import vn.loive.facility.PlaceGroup;
import vn.loive.facility.Sex;
import vn.loive.intake.Application;
import vn.loive.procedure.StepTerms;
import vn.loive.reference.Unit;
import vn.loive.reference.Units;
import vn.loive.shared.PortalClock;
import vn.loive.shared.UnitId;

/** Which place an application asks for, by its answers: sex, age on the day of arrival, and for how long. */
@ApplicationScoped
public class NeededPlace {
    /** How long a place is needed when the answer is from before the question was asked. */
    private static final String MONTHS = "12";

    @Inject
    private Units units;

    @Inject
    private StepTerms terms;

    /** The group that the person belongs to at a unit on a day; empty at a unit that receives nobody. */
    public Optional<PlaceGroup> at(UnitId facility, Application application, LocalDate day) {
        return units.find(facility).flatMap(unit -> at(unit, application, day));
    }

    /** The same for a unit that is known. */
    public Optional<PlaceGroup> at(Unit facility, Application application, LocalDate day) {
        Optional<Sex> sex = application.answers().get("person.sex").flatMap(Sex::ofWord);
        AgeBand band = AgeBand.of(application.answers().personAgeOn(day));
        return CareForm.ofKind(facility.kind())
                .flatMap(form -> sex.map(known -> new PlaceGroup(facility.id(), form, known, band)));
    }

    /** For how many months. */
    public int months(Application application) {
        return Integer.parseInt(application.answers().get("plan.months").orElse(MONTHS));
    }

    /** The priority group that the application names, if it does. */
    public Optional<String> priority(Application application) {
        return application.answers().get("plan.support");
    }

    /** The end of the agreed day: from then on the person is missed. */
    public static ZonedDateTime expected(LocalDate day) {
        return day.atTime(LocalTime.of(17, 0)).atZone(PortalClock.VIET_NAM);
    }

    /** Until when a place is kept for somebody who does not come on the agreed day. */
    public Instant keptUntil(Application application, LocalDate day) {
        return terms.due(
                application.route(),
                "AdmitAtFacility",
                application.submittedAt(),
                expected(day),
                application.facility());
    }
}
