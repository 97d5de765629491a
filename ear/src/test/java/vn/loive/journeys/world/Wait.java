package vn.loive.journeys.world;

import java.time.Duration;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Waits for what happens behind an answer: mails, timers, steps that run on their own. */
public final class Wait {
    private static final long BETWEEN_MILLIS = 150;

    private Wait() {}

    /** Asks until the answer is good or the time is over, and gives the last answer in either case. */
    public static <T> T upTo(Duration time, Supplier<T> ask, Predicate<T> good) {
        long end = System.nanoTime() + time.toNanos();
        T answer = ask.get();
        while (!good.test(answer) && System.nanoTime() < end) {
            pause(BETWEEN_MILLIS);
            answer = ask.get();
        }
        return answer;
    }

    public static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The journey was interrupted", e);
        }
    }
}
