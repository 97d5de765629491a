package vn.loive.web.workqueue;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.audit.HistoryLine;
import vn.loive.deadline.Deadline;
import vn.loive.deadline.Deadlines;
import vn.loive.deadline.Pause;
import vn.loive.deadline.Term;
import vn.loive.intake.Application;
import vn.loive.procedure.StepTerms;
import vn.loive.routing.Step;
import vn.loive.shared.PortalClock;
import vn.loive.workqueue.WorkItem;

/**
 * Reckons a task's deadline once more, day by day, from what the history says: when the clock began and in which times
 * it stood still.
 */
@RequestScoped
public class ReckonedDue {
    @Inject
    Deadlines deadlines;

    @Inject
    StepTerms terms;

    /** From when which term was reckoned, and how. */
    public record Way(Instant from, String term, Deadline deadline) {}

    /** The way to the deadline; none when the day was agreed, or when the history leads to another end. */
    Optional<Way> of(WorkItem item, Application application, List<HistoryLine> lines) {
        if (item.step() == Step.ADMIT_AT_FACILITY) {
            return Optional.empty();
        }
        Clock clock = item.step().id().endsWith("AtCommune") ? communeClock(lines) : null;
        Way way = clock == null ? ownTime(item, application) : communeTime(clock, item, application);
        return Optional.of(way)
                .filter(found -> found.deadline().due().toInstant().equals(item.dueAt()));
    }

    private Way ownTime(WorkItem item, Application application) {
        Term term = terms.of(application.route(), item.step().id());
        return new Way(
                item.createdAt(),
                term.toString(),
                deadlines.reckon(local(item.createdAt()), term, application.facility()));
    }

    private Way communeTime(Clock clock, WorkItem item, Application application) {
        Term term = terms.of(application.route(), item.step().id());
        return new Way(
                clock.from,
                term.toString(),
                clock.pauses.isEmpty()
                        ? deadlines.reckon(local(clock.from), term, Optional.of(application.communeUnit()))
                        : deadlines.resume(
                                local(clock.from), term, clock.pauses, Optional.of(application.communeUnit())));
    }

    /** When the commune's clock began last, and its pauses since then. */
    private record Clock(Instant from, List<Pause> pauses) {}

    private static @Nullable Clock communeClock(List<HistoryLine> lines) {
        Clock clock = null;
        Instant asked = Instant.EPOCH;
        for (HistoryLine line : lines) {
            if (startsClock(line)) {
                clock = new Clock(line.at(), new ArrayList<>());
            } else if (line.kind().equals("SupplementRequested")) {
                asked = line.at();
            } else if (line.kind().equals("ApplicationSupplemented") && clock != null) {
                clock.pauses.add(new Pause(local(asked), local(line.at())));
            }
        }
        return clock;
    }

    private static boolean startsClock(HistoryLine line) {
        return line.kind().equals("ApplicationSubmitted")
                || (line.kind().equals("ReviewedAtDistrict")
                        && "return".equals(line.details().get("outcome")));
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(PortalClock.VIET_NAM);
    }
}
