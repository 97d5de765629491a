package vn.loive.journeys.browser;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * How long the server takes for a page, seen from the same machine: from the request to the last byte.
 *
 * @param p50 milliseconds
 * @param p95 milliseconds
 * @param own milliseconds of a processor that asking once takes by itself
 */
public record PageVisitor(double p50, double p95, double own) {
    private static final int OK = 200;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private record Asked(double[] took, double own) {}

    /** So many clients at once, each with a thread and a connection of its own, asking so many times in turn. */
    public static PageVisitor ask(URI address, String cookies, int clients, int times) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<Asked>> work = IntStream.range(0, clients)
                    .<Callable<Asked>>mapToObj(number -> () -> many(address, cookies, times))
                    .toList();
            List<Asked> all =
                    threads.invokeAll(work).stream().map(PageVisitor::got).toList();
            double[] sorted = all.stream()
                    .map(Asked::took)
                    .flatMapToDouble(Arrays::stream)
                    .sorted()
                    .toArray();
            double own = all.stream().mapToDouble(Asked::own).sum() / sorted.length;
            return new PageVisitor(sorted[sorted.length / 2], sorted[(int) (sorted.length * 0.95)], own);
        } finally {
            threads.shutdownNow();
        }
    }

    private static Asked got(Future<Asked> asked) {
        try {
            return asked.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Asked many(URI address, String cookies, int times) throws IOException {
        double[] took = new double[times];
        try (KeptConnection connection = new KeptConnection(address, cookies)) {
            long begun = THREADS.getCurrentThreadCpuTime();
            for (int i = 0; i < times; i++) {
                long start = System.nanoTime();
                int status = connection.ask();
                took[i] = (System.nanoTime() - start) / 1e6;
                if (status != OK) {
                    throw new IOException(address + " answered " + status);
                }
            }
            return new Asked(took, (THREADS.getCurrentThreadCpuTime() - begun) / 1e6);
        }
    }
}
