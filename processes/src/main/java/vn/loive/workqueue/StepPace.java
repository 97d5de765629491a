package vn.loive.workqueue;

import java.time.Duration;
import java.util.Optional;
import vn.loive.routing.Step;

/**
 * How long a step takes.
 *
 * @param done how often it was finished in the time looked at
 * @param median from its beginning to its end; empty when it was finished too seldom to say so
 */
public record StepPace(Step step, int done, Optional<Duration> median) {
    /** Below this many a median says more about one case than about the step. */
    public static final int FEWEST = 5;
}
