package vn.loive.journeys.browser;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import vn.loive.journeys.world.Place;

/** How much of the processors the portal's server has used since it started, as it says itself. */
final class ServerProcessor {
    private static final String METRIC = "base_cpu_processCpuTime_seconds ";

    private ServerProcessor() {}

    static double seconds() {
        HttpRequest metrics =
                HttpRequest.newBuilder(Place.health().resolve("/metrics")).build();
        try {
            return HttpClient.newHttpClient()
                    .send(metrics, BodyHandlers.ofLines())
                    .body()
                    .filter(line -> line.startsWith(METRIC))
                    .mapToDouble(line -> Double.parseDouble(line.substring(METRIC.length())))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
