package vn.loive.workqueue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.loive.audit.History;
import vn.loive.audit.HistoryLine;
import vn.loive.deadline.Deadline;
import vn.loive.deadline.Deadlines;
import vn.loive.deadline.Term;
import vn.loive.intake.Application;
import vn.loive.intake.Applications;
import vn.loive.procedure.StepTerms;
import vn.loive.routing.Step;
import vn.loive.shared.DossierCode;
import vn.loive.shared.PortalClock;
import vn.loive.shared.UnitId;

/** Compares an application's way with the rule: each stay at a step, its term and its real time, from the tables alone. */
@ApplicationScoped
@Transactional
public class StepTimes {
    /** The family's turn, as the decision table names it. */
    public static final String FAMILY = "SupplementApplication";

    private static final Duration SAME = Duration.ofMinutes(1);

    @PersistenceContext(unitName = "loive")
    private EntityManager entities;

    @Inject
    private Applications applications;

    @Inject
    private History history;

    @Inject
    private StepTerms terms;

    @Inject
    private Deadlines deadlines;

    /** Every stay in the order in which they began; whether the asker may see them is his matter. */
    public List<StepTime> of(DossierCode code) {
        Optional<Application> found = applications.find(code);
        if (found.isEmpty()) {
            return List.of();
        }
        Application application = found.get();
        List<HistoryLine> lines = history.of(code);
        List<StepTime> all = new ArrayList<>(items(code).stream()
                .map(item -> atAStep(item, application, lines))
                .toList());
        all.addAll(ofTheFamily(application, lines));
        all.sort(Comparator.comparing(StepTime::from));
        return List.copyOf(all);
    }

    /** By how many working days a stay is late; nothing when it is in time, or its term is no term in working days. */
    public Optional<Integer> workingDaysLate(StepTime time, Instant now) {
        return time.late(now)
                .filter(late ->
                        time.reckoned().filter(way -> way.term().endsWith("wd")).isPresent())
                .map(late ->
                        deadlines.workingDays(local(time.due()), local(time.to().orElse(now))));
    }

    private List<WorkItem> items(DossierCode code) {
        return entities.createQuery(
                        "SELECT w FROM WorkItem w WHERE w.code = ?1 ORDER BY w.createdAt, w.task", WorkItem.class)
                .setParameter(1, code.value())
                .getResultList();
    }

    private StepTime atAStep(WorkItem item, Application application, List<HistoryLine> lines) {
        return new StepTime(
                item.task(),
                item.step().id(),
                Optional.of(item.unit()),
                item.assigneeName(),
                item.createdAt(),
                item.endedAt(),
                item.state() != WorkItem.State.CANCELLED,
                item.dueAt(),
                reckoned(item, application, lines));
    }

    private Optional<StepTime.Reckoned> reckoned(WorkItem item, Application application, List<HistoryLine> lines) {
        if (item.step() == Step.ADMIT_AT_FACILITY) {
            return Optional.empty();
        }
        Term term = terms.of(application.route(), item.step().clock(item.stands()), application.submittedAt());
        if (!item.step().id().endsWith("AtCommune")) {
            Optional<UnitId> unit =
                    item.step() == Step.DECIDE_AT_FACILITY ? Optional.of(item.unit()) : Optional.empty();
            return agreed(item.dueAt(), item.createdAt(), term, deadlines.reckon(local(item.createdAt()), term, unit));
        }
        ClockOfTheCommune clock = ClockOfTheCommune.at(item.createdAt(), application.submittedAt(), lines);
        return agreed(
                item.dueAt(),
                clock.from(),
                term,
                deadlines.resume(local(clock.from()), term, clock.pauses(), Optional.of(application.communeUnit())));
    }

    /** What is reckoned anew counts only when it leads to the same end. */
    private static Optional<StepTime.Reckoned> agreed(Instant due, Instant from, Term term, Deadline deadline) {
        Duration apart = Duration.between(due, deadline.due().toInstant()).abs();
        return apart.compareTo(SAME) < 0
                ? Optional.of(new StepTime.Reckoned(from, term.toString(), deadline))
                : Optional.empty();
    }

    private List<StepTime> ofTheFamily(Application application, List<HistoryLine> lines) {
        List<StepTime> turns = new ArrayList<>();
        HistoryLine asked = null;
        for (HistoryLine line : lines) {
            if (line.kind().equals("SupplementRequested")) {
                asked = line;
            } else if (asked != null && ClockOfTheCommune.ENDS_OF_A_PAUSE.contains(line.kind())) {
                turns.add(turn(application, asked, line));
                asked = null;
            }
        }
        if (asked != null) {
            turns.add(turn(application, asked, null));
        }
        return turns;
    }

    private StepTime turn(Application application, HistoryLine asked, @Nullable HistoryLine answer) {
        Instant due = Instant.parse(String.valueOf(asked.details().get("due")));
        Term term = terms.of(application.route(), FAMILY, application.submittedAt());
        return new StepTime(
                "asked-" + asked.seq(),
                FAMILY,
                Optional.empty(),
                Optional.empty(),
                asked.at(),
                Optional.ofNullable(answer).map(HistoryLine::at),
                answer == null || answer.kind().equals("ApplicationSupplemented"),
                due,
                agreed(
                        due,
                        asked.at(),
                        term,
                        deadlines.reckon(local(asked.at()), term, Optional.of(application.communeUnit()))));
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(PortalClock.VIET_NAM);
    }
}
