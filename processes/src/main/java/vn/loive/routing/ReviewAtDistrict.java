package vn.loive.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loive.facility.WhoIsTaken;
import vn.loive.intake.Application;
import vn.loive.intake.ApplicationState;
import vn.loive.intake.Family;
import vn.loive.procedure.Procedures;
import vn.loive.procedure.StepTerms;
import vn.loive.reference.Unit;
import vn.loive.reference.Units;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;
import vn.loive.shared.UnitId;

/** The district names the facility that shall receive the person, returns the application, or refuses. */
@ApplicationScoped
public class ReviewAtDistrict implements StepAct {
    @Inject
    private Units units;

    @Inject
    private Procedures procedures;

    @Inject
    private NeededPlace needed;

    @Inject
    private WhoIsTaken taken;

    @Inject
    private StepTerms terms;

    @Inject
    private Family family;

    @Inject
    private Clock clock;

    @Override
    public Step step() {
        return Step.REVIEW_AT_DISTRICT;
    }

    /** The facilities or providers that can be named: none that has declined, none that does not take such people. */
    public List<Unit> choices(Application application) {
        LocalDate today = LocalDate.now(clock);
        return ofTheKind(application).stream()
                .filter(facility -> !application.wasDeclinedBy(facility.id()))
                .filter(facility -> needed.at(facility, application, today)
                        .filter(taken::mayTake)
                        .isPresent())
                .toList();
    }

    /** Every facility or provider of the province of the kind that the application's procedure wants. */
    public List<Unit> ofTheKind(Application application) {
        UnitId province = units.provinceOf(application.communeUnit()).id();
        String kind = procedures
                .version(application.service(), application.procedureVersion())
                .orElseThrow()
                .receiver();
        return units.ofKindUnder(province, kind);
    }

    @Override
    public Result<? extends DomainEvent> decide(Application application, Decision decision, Actor actor) {
        return switch (decision.outcome()) {
            case "name-facility" -> name(application, decision, actor);
            case "return" -> explained(decision).then(event -> giveBack(application, decision, actor));
            default -> explained(decision).then(event -> refuse(application, decision, actor));
        };
    }

    private Result<ReviewedAtDistrict> name(Application application, Decision decision, Actor actor) {
        Optional<Unit> facility = decision.facility()
                .flatMap(named -> choices(application).stream()
                        .filter(choice -> choice.id().equals(named))
                        .findFirst());
        if (facility.isEmpty()) {
            String code = decision.facility().isEmpty() ? "missing" : "facility-not-possible";
            return Result.refused(Refusal.of(code, "facility"));
        }
        application.moveTo(ApplicationState.IN_PROCESS, clock.instant());
        application.nameFacility(facility.get().id());
        return Result.done(new ReviewedAtDistrict(
                application.code(),
                actor,
                Reasons.details(decision, "facility", facility.get().id().value())));
    }

    private static Result<Decision> explained(Decision decision) {
        List<Refusal> refusals = Reasons.required(decision);
        return refusals.isEmpty() ? Result.done(decision) : Result.refused(refusals);
    }

    private Result<ReviewedAtDistrict> giveBack(Application application, Decision decision, Actor actor) {
        application.moveTo(ApplicationState.IN_PROCESS, clock.instant());
        application.restartCommuneClock(
                clock.instant(),
                terms.due(
                        application.route(),
                        "DecideAtCommune",
                        application.submittedAt(),
                        ZonedDateTime.now(clock),
                        Optional.of(application.communeUnit())));
        return Result.done(new ReviewedAtDistrict(application.code(), actor, Reasons.details(decision)));
    }

    private Result<ReviewedAtDistrict> refuse(Application application, Decision decision, Actor actor) {
        application.moveTo(ApplicationState.REFUSED, clock.instant(), decision.why());
        family.tell(application, "refused", Map.of());
        return Result.done(new ReviewedAtDistrict(application.code(), actor, Reasons.details(decision)));
    }
}
