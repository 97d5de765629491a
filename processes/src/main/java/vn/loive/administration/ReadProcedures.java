package vn.loive.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.loive.deadline.Term;
import vn.loive.identity.Caller;
import vn.loive.identity.Role;
import vn.loive.procedure.Procedure;
import vn.loive.procedure.Procedures;
import vn.loive.procedure.StepTerms;
import vn.loive.procedure.TermChange;
import vn.loive.procedure.TermChanges;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Result;

/** Shows administrators the procedures with the terms of their steps. */
@ApplicationScoped
@Transactional
public class ReadProcedures {
    @Inject
    private Procedures procedures;

    @Inject
    private StepTerms terms;

    @Inject
    private TermChanges changes;

    @Inject
    private Clock clock;

    /** Every version of every service. */
    public Result<List<ProcedureSheet>> list(Caller caller) {
        return caller.has(Role.ADMINISTRATOR)
                ? Result.done(procedures.all().stream().map(this::sheet).toList())
                : Result.notAllowed("not-administrator");
    }

    /** The version of a service that counts today, or else its newest. */
    public Result<ProcedureSheet> find(Caller caller, String service) {
        return list(caller)
                .then(all -> all.stream()
                        .filter(sheet -> sheet.procedure().service().equals(service))
                        .min(Comparator.comparing(sheet -> !sheet.inForce()))
                        .map(Result::done)
                        .orElseGet(Result::notFound));
    }

    /** One step of a route. */
    public Result<StepTerm> term(Caller caller, String route, String step) {
        if (!caller.has(Role.ADMINISTRATOR)) {
            return Result.notAllowed("not-administrator");
        }
        return term(route, step).map(Result::done).orElseGet(Result::notFound);
    }

    private ProcedureSheet sheet(Procedure procedure) {
        return new ProcedureSheet(
                procedure,
                procedures.offered().contains(procedure),
                procedures.offered().stream()
                        .filter(other -> other.route().equals(procedure.route())
                                && !other.service().equals(procedure.service()))
                        .toList(),
                StepTerms.STEPS.stream()
                        .flatMap(step -> term(procedure.route(), step).stream())
                        .toList());
    }

    private Optional<StepTerm> term(String route, String step) {
        LocalDate today = LocalDate.now(clock.withZone(PortalClock.VIET_NAM));
        return terms.own(route, step).map(own -> {
            List<TermChange> all = changes.of(route, step);
            Optional<TermChange> by = counting(all, today);
            return new StepTerm(step, by.map(TermChange::term).orElse(own), by, coming(all, today), all);
        });
    }

    /** Which change counts on a day: the last that has begun, and of several for that day the newest. */
    static Optional<TermChange> counting(List<TermChange> all, LocalDate day) {
        return all.stream()
                .filter(change -> !change.from().isAfter(day))
                .max(Comparator.comparing(TermChange::from).thenComparing(TermChange::seq));
    }

    private static List<TermChange> coming(List<TermChange> all, LocalDate today) {
        return all.stream()
                .map(TermChange::from)
                .filter(day -> day.isAfter(today))
                .distinct()
                .sorted()
                .flatMap(day -> counting(all, day).stream())
                .toList();
    }

    /** What counts for an application that is filed on a day. */
    Term on(String route, String step, LocalDate day) {
        return counting(changes.of(route, step), day)
                .map(TermChange::term)
                .or(() -> terms.own(route, step))
                .orElseThrow();
    }
}
