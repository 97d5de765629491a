package vn.loive.routing;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import vn.loive.facility.AgeBand;
import vn.loive.intake.Application;

/** When somebody who has a place among minors turns 18 (Luật 73/2021/QH14, Điều 35: separate areas). */
public final class ComingOfAge {
    /** So long before it the facility is told. */
    public static final Period BEFORE = Period.ofDays(30);

    private ComingOfAge() {}

    /** The first day on which he is 18, if his stay goes on then. */
    public static Optional<LocalDate> during(Application application, LocalDate until) {
        return application
                .answers()
                .get("person.birthDate")
                .map(LocalDate::parse)
                .map(AgeBand::adultFrom)
                .filter(day -> day.isBefore(until));
    }
}
