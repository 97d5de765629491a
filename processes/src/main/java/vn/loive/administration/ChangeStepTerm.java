package vn.loive.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loive.deadline.Deadline;
import vn.loive.deadline.DeadlineRefusedException;
import vn.loive.deadline.Deadlines;
import vn.loive.deadline.Term;
import vn.loive.identity.Caller;
import vn.loive.procedure.TermChanges;
import vn.loive.shared.FreeText;
import vn.loive.shared.PlainText;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Refusal;
import vn.loive.shared.Result;

/** The act of changing the term of a step from a day on; what is filed before keeps the term that it was filed under. */
@ApplicationScoped
@Transactional
public class ChangeStepTerm {
    private static final int YEARS_AHEAD = 5;
    private static final int LONGEST_SOURCE = 300;

    @Inject
    private ReadProcedures procedures;

    @Inject
    private TermChanges changes;

    @Inject
    private Deadlines deadlines;

    @Inject
    private Clock clock;

    /**
     * What is wished for.
     *
     * @param term such as {@code 5wd}
     * @param from the first day on which applications are filed for which it counts
     * @param source the legal text
     * @param seen the newest change that the caller has seen; empty when he does not say
     */
    public record Wish(String term, Optional<LocalDate> from, String source, String reason, Optional<Long> seen) {}

    /** What a term gives for a filing at a moment: the end that counts so far, and the new one. */
    public record Preview(ZonedDateTime filed, Deadline before, Deadline after) {}

    /** Reckons what a term would give; changes nothing. */
    public Result<Preview> preview(Caller caller, String route, String step, String term, ZonedDateTime filed) {
        return procedures.term(caller, route, step).then(now -> {
            List<Refusal> refusals = new ArrayList<>();
            Optional<Term> wished = read(term, refusals);
            return wished.isEmpty()
                    ? Result.refused(refusals)
                    : Result.done(new Preview(
                            filed,
                            deadlines.reckon(filed, procedures.on(route, step, filed.toLocalDate()), Optional.empty()),
                            deadlines.reckon(filed, wished.get(), Optional.empty())));
        });
    }

    /** Changes it: adds a line, and leaves all others as they are. */
    public Result<StepTerm> change(Caller caller, String route, String step, Wish wish) {
        return procedures.term(caller, route, step).then(before -> {
            changes.lock(route, step);
            StepTerm now = changesSince(caller, route, step, before);
            if (wish.seen().filter(seen -> seen != now.seen()).isPresent()) {
                return Result.overtaken(
                        "term-changed-meanwhile",
                        now.changes().isEmpty() ? "" : now.changes().get(0).name());
            }
            List<Refusal> refusals = new ArrayList<>();
            Optional<Term> term = read(wish.term(), refusals);
            checkDay(wish.from(), refusals);
            checkSource(wish.source(), refusals);
            refusals.addAll(FreeText.required("reason", wish.reason()));
            if (refusals.isEmpty()
                    && procedures.on(route, step, wish.from().orElseThrow()).equals(term.orElseThrow())) {
                refusals.add(Refusal.of("unchanged", "term"));
            }
            if (!refusals.isEmpty()) {
                return Result.refused(refusals);
            }
            changes.add(
                    route,
                    step,
                    term.orElseThrow(),
                    wish.from().orElseThrow(),
                    wish.source().strip(),
                    SettleIncident.administrator(caller),
                    wish.reason().strip());
            return procedures.term(caller, route, step);
        });
    }

    private StepTerm changesSince(Caller caller, String route, String step, StepTerm before) {
        return procedures.term(caller, route, step) instanceof Result.Done<StepTerm> done ? done.value() : before;
    }

    private static Optional<Term> read(String typed, List<Refusal> refusals) {
        try {
            Term term = Term.parse(typed);
            if (!term.backward()) {
                return Optional.of(term);
            }
            refusals.add(Refusal.of("term-malformed", "term", typed));
        } catch (DeadlineRefusedException unreadable) {
            refusals.add(unreadable.refusal());
        }
        return Optional.empty();
    }

    /** From tomorrow on: what was filed this morning keeps what its family was told. */
    private void checkDay(Optional<LocalDate> from, List<Refusal> refusals) {
        LocalDate today = LocalDate.now(clock.withZone(PortalClock.VIET_NAM));
        if (from.isEmpty()) {
            refusals.add(Refusal.of("missing", "from"));
        } else if (!from.get().isAfter(today)) {
            refusals.add(Refusal.of("not-before-tomorrow", "from"));
        } else if (from.get().isAfter(today.plusYears(YEARS_AHEAD))) {
            refusals.add(Refusal.of("day-too-far", "from", YEARS_AHEAD));
        }
    }

    private static void checkSource(String source, List<Refusal> refusals) {
        if (source.isBlank()) {
            refusals.add(Refusal.of("missing", "source"));
        } else if (source.length() > LONGEST_SOURCE) {
            refusals.add(Refusal.of("too-long", "source", LONGEST_SOURCE));
        } else if (!PlainText.isReadable(source)) {
            refusals.add(Refusal.of("bad-character", "source"));
        }
    }
}
