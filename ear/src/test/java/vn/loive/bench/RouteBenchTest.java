package vn.loive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.server.PortalArchive;
import vn.loive.server.Situation;

/**
 * {@code ./portal bench route}: the model on the bare engine beside the portal's acts, in turn, in one server. Writes
 * {@code route.txt} for people and {@code route.json}; judges nothing.
 */
@Tag("bench")
@ExtendWith(ArquillianExtension.class)
class RouteBenchTest {
    private static final int THREADS = 8;
    private static final int WARM_UP_SECONDS = 45;
    private static final int SECONDS = 15;
    private static final int ROUNDS = 4;
    private static final int PLACES = 40_000;

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(
                RouteBenchTest.class,
                Situation.class,
                Route.class,
                Route.Step.class,
                PortalRoute.class,
                EngineRoute.class,
                EngineRoute.PlainAnswers.class,
                RouteRunner.class);
    }

    @Test
    @RunAsClient
    void thePortalsActsBesideTheBareEngine() throws Exception {
        try (DatabaseCounters counters = DatabaseCounters.open()) {
            counters.holdLetters();
            counters.giveRoom("co-so-lam-dong", PLACES);
            run("engine", WARM_UP_SECONDS);
            run("portal", WARM_UP_SECONDS);
            counters.analyze();
            List<Measured> engine = new ArrayList<>();
            List<Measured> portal = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                engine.add(measure("engine", counters));
                portal.add(measure("portal", counters));
            }
            write(new Comparison(engine, portal));
        }
    }

    private static Measured measure(String side, DatabaseCounters counters) throws Exception {
        DatabaseCounters.Reading before = counters.read();
        String[] answer = run(side, SECONDS).split(" ");
        DatabaseCounters.Reading after = counters.read();
        long routes = Long.parseLong(answer[0]);
        assertThat(routes).as("routes of the %s", side).isPositive();
        return new Measured(
                routes,
                Long.parseLong(answer[1]) / 1e9,
                after.statements() - before.statements(),
                after.commits() - before.commits());
    }

    private static String run(String side, int seconds) throws IOException, InterruptedException {
        String port = Objects.requireNonNull(System.getProperty("loive.http.port"));
        URI address = URI.create(String.format(
                Locale.ROOT,
                "http://localhost:%s/tests/run?side=%s&threads=%d&seconds=%d",
                port,
                side,
                THREADS,
                seconds));
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static void write(Comparison comparison) throws IOException {
        Path out = Path.of(Objects.requireNonNull(System.getProperty("loive.bench.out")));
        Files.createDirectories(out);
        Files.writeString(out.resolve("route.txt"), comparison.table(THREADS));
        Files.writeString(out.resolve("route.json"), comparison.json(THREADS) + "\n");
    }

    /** One measured stretch of one side. */
    record Measured(long routes, double seconds, long statements, long commits) {
        double rate() {
            return routes / seconds;
        }
    }

    /** The stretches of both sides, in pairs. */
    record Comparison(List<Measured> engine, List<Measured> portal) {
        private static double median(List<Double> values) {
            List<Double> sorted = values.stream().sorted().toList();
            int middle = sorted.size() / 2;
            return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
        }

        private static double rate(List<Measured> side) {
            return median(side.stream().map(Measured::rate).toList());
        }

        private static double statements(List<Measured> side) {
            return side.stream().mapToLong(Measured::statements).sum()
                    / (double) side.stream().mapToLong(Measured::routes).sum();
        }

        private static double commits(List<Measured> side) {
            return side.stream().mapToLong(Measured::commits).sum()
                    / (double) side.stream().mapToLong(Measured::routes).sum();
        }

        private double ratio() {
            List<Double> pairs = new ArrayList<>();
            for (int i = 0; i < engine.size(); i++) {
                pairs.add(portal.get(i).rate() / engine.get(i).rate());
            }
            return median(pairs);
        }

        String table(int threads) {
            StringBuilder table = new StringBuilder();
            table.append("One application from submission to the opened case, %d threads, full history%n%n"
                    .formatted(threads));
            table.append(line("", "routes/s", "statements", "commits"));
            table.append(row("bare engine", engine));
            table.append(row("portal's acts", portal));
            table.append(String.format(
                    Locale.ROOT, "%nratio %.2f (median of %d pairs: %s)%n", ratio(), engine.size(), pairs()));
            return table.toString();
        }

        private String pairs() {
            List<String> pairs = new ArrayList<>();
            for (int i = 0; i < engine.size(); i++) {
                pairs.add(String.format(
                        Locale.ROOT,
                        "%.1f/%.1f",
                        portal.get(i).rate(),
                        engine.get(i).rate()));
            }
            return String.join(", ", pairs);
        }

        private static String row(String name, List<Measured> side) {
            return line(
                    name,
                    String.format(Locale.ROOT, "%.1f", rate(side)),
                    String.format(Locale.ROOT, "%.1f", statements(side)),
                    String.format(Locale.ROOT, "%.1f", commits(side)));
        }

        private static String line(String name, String rate, String statements, String commits) {
            return "%-16s%10s%12s%10s%n".formatted(name, rate, statements, commits);
        }

        String json(int threads) {
            return String.format(
                    Locale.ROOT,
                    "{\"bench\":\"route\",\"ratio\":%.3f,\"portal_routes_per_s\":%.2f,\"engine_routes_per_s\":%.2f,"
                            + "\"statements_per_route\":%.1f,\"commits_per_route\":%.1f,"
                            + "\"engine_statements_per_route\":%.1f,\"engine_commits_per_route\":%.1f,\"threads\":%d}",
                    ratio(),
                    rate(portal),
                    rate(engine),
                    statements(portal),
                    commits(portal),
                    statements(engine),
                    commits(engine),
                    threads);
        }
    }
}
