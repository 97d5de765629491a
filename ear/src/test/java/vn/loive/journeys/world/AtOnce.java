package vn.loive.journeys.world;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets several people do something in the same moment. */
public final class AtOnce {
    private static final long PATIENCE_SECONDS = 60;

    private AtOnce() {}

    /** The answers in the order of the acts. */
    public static <T> List<T> all(List<Supplier<T>> acts) {
        ExecutorService people = Executors.newFixedThreadPool(acts.size());
        try {
            CyclicBarrier start = new CyclicBarrier(acts.size());
            List<Future<T>> answers = new ArrayList<>();
            for (Supplier<T> act : acts) {
                answers.add(people.submit(() -> {
                    start.await();
                    return act.get();
                }));
            }
            List<T> all = new ArrayList<>();
            for (Future<T> answer : answers) {
                all.add(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
            }
            return all;
        } catch (Exception e) {
            throw new IllegalStateException("Not everybody could act", e);
        } finally {
            people.shutdownNow();
        }
    }
}
