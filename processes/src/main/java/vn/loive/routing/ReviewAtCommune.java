package vn.loive.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loive.intake.Application;
import vn.loive.intake.ApplicationForm;
import vn.loive.intake.ApplicationState;
import vn.loive.intake.Family;
import vn.loive.intake.SupplementRequest;
import vn.loive.procedure.StepTerms;
import vn.loive.shared.Actor;
import vn.loive.shared.DomainEvent;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The commune's officer checks whether the application is complete and the commune competent. */
@ApplicationScoped
public class ReviewAtCommune implements StepAct {
    @Inject
    private StepTerms terms;

    @Inject
    private Family family;

    @Inject
    private Clock clock;

    @Override
    public Step step() {
        return Step.REVIEW_AT_COMMUNE;
    }

    @Override
    public Result<? extends DomainEvent> decide(Application application, Decision decision, Actor actor) {
        return switch (decision.outcome()) {
            case "forward" -> forward(application, decision, actor);
            case "supplement" -> ask(application, decision, actor);
            default -> refuse(application, decision, actor);
        };
    }

    private Result<ReviewedAtCommune> forward(Application application, Decision decision, Actor actor) {
        List<Refusal> refusals = Reasons.optional(decision);
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        application.moveTo(ApplicationState.IN_PROCESS, clock.instant());
        application.preparedBy(actor);
        return Result.done(new ReviewedAtCommune(application.code(), actor, Reasons.details(decision)));
    }

    private Result<SupplementRequested> ask(Application application, Decision decision, Actor actor) {
        List<Refusal> refusals = Reasons.required(decision);
        unknown(decision.fields(), field -> mayBeAsked(application, field), "fields", refusals);
        unknown(decision.papers(), ApplicationForm.PAPERS::contains, "papers", refusals);
        if (decision.fields().isEmpty() && decision.papers().isEmpty()) {
            refusals.add(Refusal.of("nothing-asked", "fields"));
        }
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        Instant answerBy = terms.due(
                application.route(),
                "SupplementApplication",
                application.submittedAt(),
                ZonedDateTime.now(clock),
                Optional.of(application.communeUnit()));
        application.ask(
                new SupplementRequest(decision.fields(), decision.papers(), decision.why(), clock.instant()), answerBy);
        application.preparedBy(actor);
        family.tell(application, "supplement", Map.of("due", answerBy.toString()));
        return Result.done(new SupplementRequested(
                application.code(),
                actor,
                Reasons.details(
                        decision,
                        "fields",
                        decision.fields(),
                        "papers",
                        decision.papers(),
                        "due",
                        answerBy.toString())));
    }

    private static boolean mayBeAsked(Application application, String field) {
        return ApplicationForm.of(application.service()).askable().stream()
                .anyMatch(known -> known.path().equals(field));
    }

    private static void unknown(
            List<String> words, java.util.function.Predicate<String> known, String field, List<Refusal> refusals) {
        words.stream().filter(known.negate()).forEach(word -> refusals.add(Refusal.of("unknown-choice", field, word)));
    }

    private Result<ReviewedAtCommune> refuse(Application application, Decision decision, Actor actor) {
        List<Refusal> refusals = Reasons.required(decision);
        if (!refusals.isEmpty()) {
            return Result.refused(refusals);
        }
        application.moveTo(ApplicationState.REFUSED_AT_RECEPTION, clock.instant(), decision.why());
        family.tell(application, "refused", Map.of());
        return Result.done(new ReviewedAtCommune(application.code(), actor, Reasons.details(decision)));
    }
}
