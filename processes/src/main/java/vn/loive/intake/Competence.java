package vn.loive.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.loive.engine.Decisions;
import vn.loive.procedure.Procedure;
import vn.loive.reference.Unit;
import vn.loive.reference.Units;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** Finds the office that is competent for an application (thẩm quyền), by the table {@code competent-unit}. */
@ApplicationScoped
class Competence {
    @Inject
    private Units units;

    @Inject
    private Decisions decisions;

    @Inject
    private Clock clock;

    /** The office that receives, and what the model is told so that it finds the same. */
    record Found(Unit office, Map<String, Object> facts) {}

    Result<Found> find(Procedure procedure, Answers answers) {
        Optional<Unit> office = units.receiving(answers.need("person.commune"));
        if (office.isEmpty()) {
            return Result.refused(Refusal.of("commune-not-served", "person.commune"));
        }
        Map<String, Object> facts = facts(procedure, answers, office.get());
        if (isCompetent(procedure, office.get(), facts)) {
            return Result.done(new Found(office.get(), facts));
        }
        Map<String, Object> settled = new LinkedHashMap<>(facts);
        settled.put("residence", "stable");
        return Result.refused(
                isCompetent(procedure, office.get(), settled)
                        ? Refusal.of("stable-home-needed", "person.residence")
                        : Refusal.of("service-not-offered-here", "person.commune"));
    }

    private boolean isCompetent(Procedure procedure, Unit office, Map<String, Object> facts) {
        return decisions
                .evaluate("competent-unit", facts)
                .filter(outcome -> procedure.route().equals(outcome.get("route")))
                .filter(outcome -> office.kind().equals(outcome.get("communeAuthority")))
                .isPresent();
    }

    private Map<String, Object> facts(Procedure procedure, Answers answers, Unit office) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("service", procedure.service());
        facts.put("filedOn", Date.from(today.atStartOfDay(PortalClock.VIET_NAM).toInstant()));
        facts.put("province", units.provinceOf(office.id()).id().value());
        facts.put("age", answers.personAgeOn(today));
        facts.put("residence", answers.get("person.residence").orElse("stable"));
        return facts;
    }
}
