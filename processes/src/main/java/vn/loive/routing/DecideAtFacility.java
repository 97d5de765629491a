package vn.loive.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.loive.facility.PlaceGroup;
import vn.loive.facility.ReservePlace;
import vn.loive.facility.Reserved;
import vn.loive.facility.WaitingList;
import vn.loive.intake.Application;
import vn.loive.intake.ApplicationState;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The facility reserves a place and a date, puts the person on its waiting list, or declines. */
@ApplicationScoped
public class DecideAtFacility implements StepAct {
    /** A place is promised for at most this many days ahead. */
    private static final int LATEST_DAYS = 90;

    @Inject
    private NeededPlace needed;

    @Inject
    private ReservePlace reserving;

    @Inject
    private WaitingList waiting;

    @Inject
    private Clock clock;

    @Override
    public Step step() {
        return Step.DECIDE_AT_FACILITY;
    }

    @Override
    public Result<? extends DomainEvent> decide(Application application, Decision decision, Actor actor) {
        return switch (decision.outcome()) {
            case "reserve" -> reserve(application, decision, actor);
            case "waiting-list" -> putOnList(application, decision, actor);
            default -> decline(application, decision, actor);
        };
    }

    private Result<DecidedAtFacility> reserve(Application application, Decision decision, Actor actor) {
        LocalDate today = LocalDate.now(clock);
        if (decision.admissionOn().isEmpty()) {
            return Result.refused(Refusal.of("missing", "admissionOn"));
        }
        LocalDate day = decision.admissionOn().get();
        if (day.isBefore(today) || day.isAfter(today.plusDays(LATEST_DAYS))) {
            return Result.refused(Refusal.of("date-out-of-range", "admissionOn", LATEST_DAYS));
        }
        List<Refusal> refusals = Reasons.optional(decision);
        Optional<PlaceGroup> group = application.facility().flatMap(unit -> needed.at(unit, application, day));
        if (!refusals.isEmpty() || group.isEmpty()) {
            return Result.refused(
                    refusals.isEmpty() ? List.of(Refusal.of("facility-takes-others", "outcome")) : refusals);
        }
        return reserving
                .reserve(new ReservePlace.Wish(
                        application.code(),
                        group.get(),
                        day,
                        needed.months(application),
                        needed.keptUntil(application, day),
                        !decision.why().isEmpty()))
                .map(place -> reserved(application, decision, actor, place));
    }

    /** The place is written first, so that what the application becomes is written once. */
    private DecidedAtFacility reserved(Application application, Decision decision, Actor actor, Reserved place) {
        if (application.waitingSince().isPresent()) {
            waiting.leave(application.code());
        }
        application.reserve(place.from(), clock.instant());
        return new DecidedAtFacility(
                application.code(),
                actor,
                Reasons.details(decision, "admissionOn", place.from().toString(), "place", place.number()));
    }

    private Result<DecidedAtFacility> putOnList(Application application, Decision decision, Actor actor) {
        List<Refusal> refusals = Reasons.optional(decision);
        return refusals.isEmpty()
                ? Result.done(new DecidedAtFacility(application.code(), actor, Reasons.details(decision)))
                : Result.refused(refusals);
    }

    private Result<DecidedAtFacility> decline(Application application, Decision decision, Actor actor) {
        List<Refusal> refusals = Reasons.required(decision);
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        if (application.waitingSince().isPresent()) {
            waiting.leave(application.code());
        }
        application.moveTo(ApplicationState.IN_PROCESS, clock.instant());
        application.facility().ifPresent(application::declineBy);
        return Result.done(new DecidedAtFacility(application.code(), actor, Reasons.details(decision)));
    }
}
