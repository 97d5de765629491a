package vn.loive.journeys.browser;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
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
 */
record PageVisitor(double p50, double p95) {
    private static final int OK = 200;

    /** So many clients at once, each asking so many times in turn. */
    static PageVisitor ask(URI address, String cookies, int clients, int times) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(60)).header("Accept-Encoding", "gzip");
        if (!cookies.isEmpty()) {
            request.header("Cookie", cookies);
        }
        HttpRequest asked = request.build();
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            List<Callable<double[]>> work = IntStream.range(0, clients)
                    .<Callable<double[]>>mapToObj(number -> () -> many(client, asked, times))
                    .toList();
            double[] all = threads.invokeAll(work).stream()
                    .map(PageVisitor::got)
                    .flatMapToDouble(Arrays::stream)
                    .sorted()
                    .toArray();
            return new PageVisitor(all[all.length / 2], all[(int) (all.length * 0.95)]);
        } finally {
            threads.shutdownNow();
        }
    }

    private static double[] got(Future<double[]> times) {
        try {
            return times.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static double[] many(HttpClient client, HttpRequest asked, int times)
            throws IOException, InterruptedException {
        double[] took = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = client.send(asked, HttpResponse.BodyHandlers.ofByteArray());
            took[i] = (System.nanoTime() - start) / 1e6;
            if (answer.statusCode() != OK) {
                throw new IOException(asked.uri() + " answered " + answer.statusCode());
            }
        }
        return took;
    }
}
