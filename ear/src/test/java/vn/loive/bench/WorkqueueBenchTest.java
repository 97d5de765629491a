package vn.loive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.loive.journeys.browser.PageVisitor;
import vn.loive.server.PortalArchive;
import vn.loive.server.Situation;

/**
 * {@code ./portal bench workqueue --dossiers N}: our queue beside the engine's task query on the same database, with
 * 10,000 dossiers and with N. Writes {@code workqueue.txt} for people with a chart, and {@code workqueue.json}; judges nothing but
 * that nobody's task was given to two.
 */
@Tag("bench")
@ExtendWith(ArquillianExtension.class)
class WorkqueueBenchTest {
    private static final int FEW = 10_000;
    private static final int SECONDS = 2;
    private static final int WRITE_SECONDS = 10;
    private static final int OFFICIALS = 200;
    private static final int CLIENTS = 16;
    private static final int ASKED = 100;
    private static final int WARM_UP = 300;
    private static final List<Integer> THREADS = List.of(1, 8);
    private static final List<String> QUESTIONS = List.of(
            "officer", "head", "service", "name", "province", "province-name", "far", "counts", "province-counts");
    private static final List<String> SIDES = List.of("queue", "table", "engine");
    private static final String LINE = "%-10s%-16s%3s%6s  %20s  %20s  %24s%8s%8s%n";

    private final StringBuilder table = new StringBuilder();
    private final Map<String, String> json = new LinkedHashMap<>();
    private final QueueChart chart = new QueueChart(QUESTIONS, SIDES);

    @Deployment
    static EnterpriseArchive portal() {
        return PortalArchive.with(
                WorkqueueBenchTest.class,
                Situation.class,
                QueueWorld.class,
                QueueQuestions.class,
                BareTable.class,
                QueueActs.class,
                QueueRunner.class);
    }

    @Test
    @RunAsClient
    void ourQueueBesideTheEnginesOwn() throws Exception {
        int most = Integer.getInteger("loive.bench.dossiers", 100_000);
        json.put("bench", "\"workqueue\"");
        json.put("dossiers", String.valueOf(most));
        try (QueueWorld world = QueueWorld.open();
                DatabaseCounters counters = DatabaseCounters.open()) {
            counters.holdLetters();
            table.append(LINE.formatted(
                    "dossiers",
                    "question",
                    "thr",
                    "rows",
                    "queue p50/p95/p99 ms",
                    "bare table",
                    "engine's TaskQuery",
                    "/table",
                    "engine/"));
            for (int dossiers : most > FEW ? new int[] {FEW, most} : new int[] {most}) {
                world.growTo(dossiers);
                queries(dossiers, dossiers == most);
                write();
            }
            json.put(
                    "open", String.valueOf(world.number("SELECT count(*) FROM portal.work_item WHERE state = 'OPEN'")));
            acts();
            write();
            page();
            write();
        }
    }

    private void queries(int dossiers, boolean isLast) throws Exception {
        table.append("(the far page is number ")
                .append(run("prepare", "queue", 1, 0)[0])
                .append(")\n");
        for (String question : QUESTIONS) {
            for (String side : SIDES) {
                run(question, side, 1, 1);
            }
            for (int threads : THREADS) {
                Map<String, String[]> answers = new LinkedHashMap<>();
                for (String side : SIDES) {
                    answers.put(side, run(question, side, threads, SECONDS));
                }
                String[] ours = answers.get("queue");
                double p95 = Double.parseDouble(ours[3]);
                table.append(LINE.formatted(
                        dossiers,
                        question,
                        threads,
                        ours[0],
                        times(ours, 2),
                        times(answers.get("table"), 2),
                        times(answers.get("engine"), 2),
                        tenths(p95 / Double.parseDouble(answers.get("table")[3])),
                        tenths(Double.parseDouble(answers.get("engine")[3]) / p95)));
                answers.forEach((side, answer) -> {
                    String name = side.equals("engine") ? "engine_query" : side;
                    json.put(
                            String.format(
                                    Locale.ROOT,
                                    "%s_%s_p95_ms_%d_%d",
                                    name,
                                    question.replace('-', '_'),
                                    threads,
                                    dossiers),
                            answer[3]);
                    if (isLast && threads == 1) {
                        chart.add(side, question, Double.parseDouble(answer[3]));
                    }
                    if (isLast && question.equals("officer") && threads == 1) {
                        json.put(name + "_p95_ms", answer[3]);
                    }
                });
            }
        }
    }

    private void page() throws Exception {
        URI page = URI.create("http://localhost:" + port() + "/tasks");
        String cookies = LoggedIn.cookies(page, "xa.tiepnhan");
        PageVisitor.ask(page, cookies, CLIENTS, WARM_UP);
        PageVisitor together = PageVisitor.ask(page, cookies, CLIENTS, ASKED);
        table.append("whole page, %d clients: p50 %s, p95 %s ms%n"
                .formatted(CLIENTS, tenths(together.p50()), tenths(together.p95())));
        json.put("page_p50_ms", tenths(together.p50()));
        json.put("page_p95_ms", tenths(together.p95()));
    }

    private void acts() throws Exception {
        run("writes", "queue", 8, SECONDS);
        String[] writes = run("writes", "queue", 8, WRITE_SECONDS);
        double slowest = 0;
        for (int act = 0; act < 3; act++) {
            String name = List.of("submit", "claim", "decide").get(act);
            table.append("%s, 8 threads: p50/p95/p99 %s ms%n".formatted(name, times(writes, 1 + 3 * act)));
            json.put(name + "_p95_ms", writes[2 + 3 * act]);
            slowest = Math.max(slowest, Double.parseDouble(writes[2 + 3 * act]));
        }
        json.put("write_p95_ms", tenths(slowest));
        String[] crowd = run("crowd", "queue", OFFICIALS, 0);
        table.append("%d officials claim from one queue: %s got a task, %s doubles, %s ms%n"
                .formatted(OFFICIALS, crowd[0], crowd[1], crowd[2]));
        json.put("claimed", crowd[0]);
        json.put("claim_doubles", crowd[1]);
        assertThat(crowd[1]).as("tasks given to two").isEqualTo("0");
    }

    private static String[] run(String question, String side, int threads, int seconds)
            throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:%s/tests/queue?side=%s&question=%s&threads=%d&seconds=%d"
                .formatted(port(), side, question, threads, seconds));
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().split(" ");
    }

    private static String port() {
        return Objects.requireNonNull(System.getProperty("loive.http.port"));
    }

    private static String times(String[] answer, int from) {
        return "%s / %s / %s".formatted(tenths(answer[from]), tenths(answer[from + 1]), tenths(answer[from + 2]));
    }

    private static String tenths(String number) {
        return tenths(Double.parseDouble(number));
    }

    private static String tenths(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private void write() throws IOException {
        Path out = Path.of(Objects.requireNonNull(System.getProperty("loive.bench.out")));
        Files.createDirectories(out);
        Files.writeString(out.resolve("workqueue.txt"), table);
        chart.write(out.resolve("workqueue.png"));
        Files.writeString(
                out.resolve("workqueue.json"),
                json.entrySet().stream()
                        .map(entry -> "\"" + entry.getKey() + "\":" + entry.getValue())
                        .collect(Collectors.joining(",", "{", "}\n")));
    }
}
