package vn.loive.workqueue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.loive.deadline.Deadline;
import vn.loive.shared.UnitId;

/**
 * One stay of an application at a step, beside what the rule allowed.
 *
 * @param key the task's id, or a name of the family's turn
 * @param step the step's id; {@code SupplementApplication} when the family was asked
 * @param unit where it waited; none for the family
 * @param who who had it last
 * @param from when it began
 * @param to when it ended; empty while it goes on
 * @param done false when it was taken away instead of being done
 * @param due by when it had to be done
 * @param reckoned how that was found; empty when a day was agreed, or the rule has changed since
 */
public record StepTime(
        String key,
        String step,
        Optional<UnitId> unit,
        Optional<String> who,
        Instant from,
        Optional<Instant> to,
        boolean done,
        Instant due,
        Optional<Reckoned> reckoned) {
    /**
     * The way to a deadline.
     *
     * @param from when the clock began
     * @param term the term of the rule, such as {@code 3wd}
     * @param deadline day by day
     */
    public record Reckoned(Instant from, String term, Deadline deadline) {}

    /** How long it took, or has taken so far. */
    public Duration taken(Instant now) {
        return Duration.between(from, to.orElse(now));
    }

    /** By how much it was or is late; nothing when it was in time. */
    public Optional<Duration> late(Instant now) {
        return Optional.of(Duration.between(due, to.orElse(now))).filter(late -> !late.isNegative() && !late.isZero());
    }
}
