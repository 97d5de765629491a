package vn.loive.journeys.world;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The app on one person's telephone: tells each code once, since the login takes each once only. */
public final class CodeApp {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration ONE = Duration.ofSeconds(30);

    private final byte[] key;
    private final Set<String> told = new HashSet<>();

    /** With the key that the page shows, in letters of base 32. */
    public CodeApp(String key) {
        this.key = SecondFactor.key(key);
    }

    /** A code that the login takes: of this moment, or of the one after or before it. */
    public String code() {
        return Wait.upTo(PATIENCE, this::next, code -> !code.isEmpty());
    }

    private String next() {
        return List.of(Duration.ZERO, ONE, ONE.negated()).stream()
                .map(ahead -> SecondFactor.code(key, ahead))
                .filter(told::add)
                .findFirst()
                .orElse("");
    }
}
