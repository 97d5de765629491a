package vn.loive.document;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whether a paper was looked through for viruses before it was kept; one in which any was found is never kept.
 *
 * @param outcome what came of it
 * @param at when it was looked through, or taken unseen
 * @param by the scanner with the version of its signatures, as it names itself; empty when there is none or it did not say
 */
public record Scan(Outcome outcome, Instant at, Optional<String> by) {
    /** What can come of it. */
    public enum Outcome {
        /** No scanner is set. */
        OFF,
        /** Nothing was found. */
        CLEAN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of pictures that become one paper: as good as the worst, as old as the oldest; unknown when one is. */
    static Optional<Scan> ofAll(List<Optional<Scan>> scans) {
        return scans.stream()
                .reduce((some, more) -> some.flatMap(one -> more.map(other -> worse(one, other))))
                .flatMap(scan -> scan);
    }

    private static Scan worse(Scan one, Scan other) {
        Scan worst = one.outcome.compareTo(other.outcome) <= 0 ? one : other;
        return new Scan(worst.outcome, one.at.isBefore(other.at) ? one.at : other.at, worst.by);
    }
}
