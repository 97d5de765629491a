package vn.loive.web.front;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tokens with which somebody has logged in during the last minutes, by their digests. Who brings another one, however it
 * looks, is a stranger until the login has read it; this opens nothing by itself.
 */
final class KnownTokens {
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final int MOST = 20_000;

    private final Clock clock;
    private final Map<String, Instant> seen = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > MOST;
        }
    };

    KnownTokens(Clock clock) {
        this.clock = clock;
    }

    /** Notes that the header has logged somebody in. */
    synchronized void opened(String header) {
        seen.put(digest(header), clock.instant());
    }

    synchronized boolean includes(@Nullable String header) {
        Instant last = header == null ? null : seen.get(digest(header));
        return last != null && last.plus(KEPT).isAfter(clock.instant());
    }

    private static String digest(String header) {
        try {
            return Base64.getEncoder()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(header.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
