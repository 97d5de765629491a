package vn.loive.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.loive.journeys.world.Account;
import vn.loive.journeys.world.Stranger;
import vn.loive.journeys.world.Tokens;

/**
 * {@code ./portal bench hostile}: each attack beside ordinary users, all on this machine's own addresses. Writes
 * {@code hostile.txt} for people and {@code hostile.json}; judges nothing but that ordinary users are answered.
 */
@Tag("bench")
class HostileBenchTest {
    private static final int ATTACKERS = 24;
    private static final int USERS = 3;
    private static final int SECONDS = 6;
    private static final int WARMING_SECONDS = 12;
    private static final String LINE = "%-30s%10s%10s%8s%8s%8s%9s%9s%9s%8s%n";

    private final StringBuilder table = new StringBuilder();
    private final ObjectNode result = new ObjectMapper().createObjectNode().put("bench", "hostile");
    private final String token = Tokens.of(Account.LAN);

    /** How long ordinary users waited, and how many of them got no page. */
    private record Waited(List<Double> milliseconds, int refused) {
        double p95() {
            List<Double> sorted = new ArrayList<>(milliseconds);
            Collections.sort(sorted);
            return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.floor((sorted.size() - 1) * 0.95));
        }
    }

    @Test
    void everyAttackBesideOrdinaryUsers() throws Exception {
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            users(threads, WARMING_SECONDS);
            table.append(LINE.formatted(
                    "attack",
                    "quiet p95",
                    "under it",
                    "ratio",
                    "users",
                    "refused",
                    "attacks",
                    "answered",
                    "refused",
                    "cut off"));
            for (Map.Entry<String, Attack> attack : Attack.all(token).entrySet()) {
                measure(threads, attack.getKey(), attack.getValue());
            }
        } finally {
            threads.shutdownNow();
        }
        table.append("Milliseconds; aim: ratio below 3. Quiet is measured before each attack, with the same users.\n");
        Path folder = Files.createDirectories(Path.of("target/bench"));
        Files.writeString(folder.resolve("hostile.txt"), table);
        Files.writeString(folder.resolve("hostile.json"), result + "\n");
        assertThat(result.withArray("attacks")).isNotEmpty();
    }

    private void measure(ExecutorService threads, String name, Attack attack) throws Exception {
        Waited quiet = users(threads, SECONDS);
        AtomicBoolean over = new AtomicBoolean();
        AtomicInteger answered = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        AtomicInteger cut = new AtomicInteger();
        for (int i = 0; i < ATTACKERS; i++) {
            Stranger stranger = new Stranger("127.0.77." + (1 + i % 4));
            threads.submit(() -> {
                for (int number = 0; !over.get(); number++) {
                    count(status(attack, stranger, number), answered, refused, cut);
                }
            });
        }
        TimeUnit.SECONDS.sleep(1);
        Waited under = users(threads, SECONDS);
        over.set(true);
        TimeUnit.SECONDS.sleep(2);
        int attacks = answered.get() + refused.get() + cut.get();
        double ratio = under.p95() / quiet.p95();
        table.append(LINE.formatted(
                name,
                tenths(quiet.p95()),
                tenths(under.p95()),
                tenths(ratio),
                under.milliseconds().size(),
                under.refused(),
                attacks,
                answered,
                refused,
                cut));
        result.withArray("attacks")
                .addObject()
                .put("attack", name)
                .put("quiet_p95_ms", quiet.p95())
                .put("attacked_p95_ms", under.p95())
                .put("ratio", ratio)
                .put("users", under.milliseconds().size())
                .put("users_refused", under.refused())
                .put("attacks", attacks)
                .put("answered", answered.get())
                .put("refused", refused.get())
                .put("cut_off", cut.get());
    }

    /** People who read pages and ask for their applications, one thing after the other, with a breath between. */
    private Waited users(ExecutorService threads, int seconds) throws Exception {
        List<Double> waited = Collections.synchronizedList(new ArrayList<>());
        AtomicInteger refused = new AtomicInteger();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<java.util.concurrent.Future<?>> all = new ArrayList<>();
        for (int i = 0; i < USERS; i++) {
            Stranger user = new Stranger("127.0.0." + (10 + i));
            all.add(threads.submit(() -> {
                for (int number = 0; System.nanoTime() < end; number++) {
                    long began = System.nanoTime();
                    int status = visit(user, number);
                    waited.add((System.nanoTime() - began) / 1e6);
                    refused.addAndGet(status == 200 ? 0 : 1);
                    TimeUnit.MILLISECONDS.sleep(50);
                }
                return null;
            }));
        }
        for (java.util.concurrent.Future<?> one : all) {
            one.get();
        }
        return new Waited(waited, refused.get());
    }

    private int visit(Stranger user, int number) {
        String bearer = "Authorization: Bearer " + token + "\r\n";
        return Stranger.status(
                switch (number % 4) {
                    case 0 -> user.asks("GET /", "", "");
                    case 1 -> user.asks("GET /lookup", "", "");
                    case 2 -> user.asks("GET /api/v1/applications", bearer, "");
                    default -> user.asks("GET /api/v1/deadlines?start=2026-02-02T08:00&term=3wd", "", "");
                });
    }

    private static int status(Attack attack, Stranger stranger, int number) {
        try {
            return attack.once(stranger, number);
        } catch (Exception e) {
            return 0;
        }
    }

    private static void count(int status, AtomicInteger answered, AtomicInteger refused, AtomicInteger cut) {
        (status == 0 ? cut : status < 400 ? answered : refused).incrementAndGet();
    }

    private static String tenths(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
