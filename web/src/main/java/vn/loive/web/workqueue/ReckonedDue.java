package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import vn.loive.deadline.Deadline;
import vn.loive.deadline.Deadlines;
import vn.loive.deadline.Term;
import vn.loive.intake.Application;
import vn.loive.intake.CommuneClock;
import vn.loive.procedure.StepTerms;
import vn.loive.routing.Step;
import vn.loive.shared.PortalClock;
import vn.loive.workqueue.WorkItem;

/**
 * Reckons a task's deadline once more, day by day: from when the clock began, and without the times in which it
 * stood still.
 */
@RequestScoped
public class ReckonedDue {
    @Inject
    Deadlines deadlines;

    @Inject
    StepTerms terms;

    /** From when which term was reckoned, and how. */
    public record Way(Instant from, String term, Deadline deadline) {}

    /** The way to the deadline; none when the day was agreed, or when the term has been changed since. */
    Optional<Way> of(WorkItem item, Application application) {
        if (item.step() == Step.ADMIT_AT_FACILITY) {
            return Optional.empty();
        }
        boolean atCommune = item.step().id().endsWith("AtCommune");
        return Optional.of(atCommune ? communeTime(item, application) : ownTime(item, application))
                .filter(found -> found.deadline().due().toInstant().equals(item.dueAt()));
    }

    private Way ownTime(WorkItem item, Application application) {
        Term term = terms.of(application.route(), item.step().clock(item.stands()), application.submittedAt());
        return new Way(
                item.createdAt(),
                term.toString(),
                deadlines.reckon(local(item.createdAt()), term, application.facility()));
    }

    private Way communeTime(WorkItem item, Application application) {
        Term term = terms.of(application.route(), item.step().id(), application.submittedAt());
        CommuneClock clock = application.communeClock();
        return new Way(
                clock.from(),
                term.toString(),
                deadlines.resume(local(clock.from()), term, clock.pauses(), Optional.of(application.communeUnit())));
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(PortalClock.VIET_NAM);
    }
}
