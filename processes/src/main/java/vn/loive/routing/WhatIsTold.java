package vn.loive.routing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import vn.loive.facility.WaitingList;
import vn.loive.intake.Application;
import vn.loive.procedure.StepTerms;

/** Says before an outcome is recorded which message the family gets by it; a test holds it against what is sent. */
@ApplicationScoped
public class WhatIsTold {
    @Inject
    private StepTerms terms;

    @Inject
    private NeededPlace needed;

    @Inject
    private WaitingList waiting;

    @Inject
    private Clock clock;

    /** A message: the key of its words, and the values that are known before the decision. */
    public record Telling(String template, Map<String, Object> values) {
        static Telling of(String template) {
            return new Telling(template, Map.of());
        }
    }

    /** What an outcome of a step tells; empty when the family hears nothing yet. */
    public Optional<Telling> after(Application application, Step step, String outcome) {
        return switch (step.id() + "." + outcome) {
            case "ReviewAtCommune.supplement" -> Optional.of(new Telling("supplement", due(application)));
            case "ReviewAtCommune.refuse", "DecideAtCommune.refuse", "ReviewAtDistrict.refuse" ->
                Optional.of(Telling.of("refused"));
            case "DecideAtFacility.reserve" -> Optional.of(Telling.of("place"));
            case "DecideAtFacility.waiting-list" -> number(application).map(WhatIsTold::waiting);
            case "AdmitAtFacility.arrived" -> Optional.of(Telling.of("admitted"));
            case "AdmitAtFacility.not-come" -> Optional.of(Telling.of("not-come"));
            default -> Optional.empty();
        };
    }

    private Map<String, Object> due(Application application) {
        return Map.of(
                "due",
                terms.due(
                                application.route(),
                                "SupplementApplication",
                                application.submittedAt(),
                                ZonedDateTime.now(clock),
                                Optional.of(application.communeUnit()))
                        .toString());
    }

    private static Telling waiting(int number) {
        return new Telling("waiting", Map.of("number", number));
    }

    /** Only the first time: whoever stands on the list already knows it. */
    private Optional<Integer> number(Application application) {
        return application.waitingSince().isPresent()
                ? Optional.empty()
                : application
                        .facility()
                        .flatMap(unit -> needed.at(unit, application, LocalDate.now(clock)))
                        .map(group ->
                                waiting.next(group, needed.priority(application).isPresent()));
    }
}
