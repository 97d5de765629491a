package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loive.engine.WhatFollows;
import vn.loive.identity.Policy;
import vn.loive.intake.Application;
import vn.loive.procedure.StepTerms;
import vn.loive.reference.Unit;
import vn.loive.reference.Units;
import vn.loive.routing.Step;
import vn.loive.shared.PortalClock;
import vn.loive.shared.UnitId;
import vn.loive.web.layout.Format;
import vn.loive.web.layout.Language;
import vn.loive.web.layout.Text;
import vn.loive.workqueue.WorkItem;

/** Says before the click what an outcome triggers: the next step from the model, its unit, its term from the table. */
@RequestScoped
class Consequences {
    @Inject
    WhatFollows follows;

    @Inject
    StepTerms terms;

    @Inject
    Units units;

    @Inject
    Text text;

    @Inject
    Format format;

    @Inject
    Language language;

    @Inject
    Clock clock;

    /** One line about what comes next; empty when nobody can say. */
    String next(WorkItem item, Application application, String outcome) {
        return follows.after(item.code(), item.step().id(), outcome)
                .map(next -> switch (next.kind()) {
                    case TASK -> task(item, application, Step.ofId(next.node()).orElseThrow(), outcome);
                    case WAIT ->
                        text.of(
                                "decide.next.wait",
                                format.end(due(application, "SupplementApplication", application.communeUnit())));
                    case END -> text.get("decide.next.end");
                })
                .orElse("");
    }

    private String task(WorkItem item, Application application, Step step, String outcome) {
        String roles = step.roles().stream()
                .map(role -> text.get("role." + role.realmName()))
                .sorted()
                .collect(Collectors.joining(" / "));
        Optional<UnitId> unit = unit(application, step);
        String where = unit.flatMap(units::find)
                .map(found -> found.name(language.getTag()))
                .orElseGet(() -> text.get("decide.next.chosen"));
        String name = text.get("step." + step.id());
        if (step == Step.ADMIT_AT_FACILITY) {
            return text.of("decide.next.appointed", name, where);
        }
        boolean sameClock = item.step().id().endsWith("AtCommune") && step.id().endsWith("AtCommune");
        String clock = outcome.equals("waiting-list") ? Step.WAIT_FOR_PLACE : step.id();
        Instant due = sameClock
                ? application.communeClock().dueAt()
                : due(application, clock, unit.orElse(application.communeUnit()));
        return text.of("decide.next.task", name, roles, where, format.end(due));
    }

    private Instant due(Application application, String step, UnitId unit) {
        return terms.due(
                application.route(),
                step,
                application.submittedAt(),
                ZonedDateTime.ofInstant(clock.instant(), PortalClock.VIET_NAM),
                Optional.of(unit));
    }

    /** The nearest unit from the commune upwards at which the step's roles exist, or the facility that was named. */
    private Optional<UnitId> unit(Application application, Step step) {
        if (step.id().endsWith("AtFacility")) {
            return application.facility();
        }
        return units.upwards(application.communeUnit()).stream()
                .filter(unit -> step.roles().stream().anyMatch(role -> Policy.fits(role, unit.kind())))
                .map(Unit::id)
                .findFirst();
    }
}
