package vn.loive.routing;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.loive.facility.AmongMinors;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.reference.Unit;
import vn.loive.reference.Units;
import vn.loive.shared.DossierCode;
import vn.loive.shared.Notice;

/** Every morning, a facility is told who of those placed among minors turns 18 within a month, once; nobody is moved by itself. */
@Singleton
public class TellOfComingOfAge {
    @Inject
    private AmongMinors minors;

    @Inject
    private Applications applications;

    @Inject
    private Units units;

    @Inject
    private Event<Notice> notices;

    @Inject
    private Clock clock;

    @Schedule(hour = "8", minute = "20", persistent = false)
    void everyMorning() {
        tell();
    }

    /** Tells every facility; the outbox keeps a second telling out. */
    public void tell() {
        LocalDate today = LocalDate.now(clock);
        List<AmongMinors.Placed> placed = minors.after(today);
        Map<DossierCode, Application> known =
                applications.of(placed.stream().map(AmongMinors.Placed::code).toList()).stream()
                        .collect(Collectors.toMap(Application::code, Function.identity()));
        for (AmongMinors.Placed one : placed) {
            Optional.ofNullable(known.get(one.code()))
                    .flatMap(application -> ComingOfAge.during(application, one.until()))
                    .filter(day -> !day.isAfter(today.plus(ComingOfAge.BEFORE)))
                    .ifPresent(day -> tell(one, day));
        }
    }

    private void tell(AmongMinors.Placed one, LocalDate day) {
        units.find(one.facility())
                .flatMap(Unit::email)
                .ifPresent(address -> notices.fire(Notice.toOffice(
                        one.code(),
                        address,
                        "comes-of-age",
                        Map.of("day", day.toString()),
                        one.code() + "/comes-of-age")));
    }
}
