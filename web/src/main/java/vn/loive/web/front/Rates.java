package vn.loive.web.front;

import io.github.bucket4j.Bucket;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often strangers of one address may send something: many families may share one, so it is wide. */
final class Rates {
    private static final int AT_ONCE = 120;
    private static final int EACH_MINUTE = 60;
    private static final int MOST_ADDRESSES = 20_000;

    private final Map<String, Bucket> buckets = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_ADDRESSES;
        }
    };

    boolean allows(String who) {
        Bucket bucket;
        synchronized (buckets) {
            bucket = buckets.computeIfAbsent(who, key -> full());
        }
        return bucket.tryConsume(1);
    }

    private static Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(AT_ONCE).refillGreedy(EACH_MINUTE, Duration.ofMinutes(1)))
                .build();
    }
}
