package vn.loive.web.front;

import io.undertow.server.HttpServerExchange;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.xnio.XnioExecutor;

/**
 * The least pace at which a body has to come: a quarter of a minute to begin with, then 256 bytes a second, which the
 * slowest telephone line keeps. Who is slower is let go.
 */
final class Pace implements Runnable {
    private static final long GRACE = TimeUnit.SECONDS.toNanos(15);
    private static final long BYTES_PER_SECOND = 256;
    private static final int SECONDS_BETWEEN_LOOKS = 3;

    private final HttpServerExchange exchange;
    private final Runnable whenTooSlow;
    private final long began = System.nanoTime();
    private final AtomicLong bytes = new AtomicLong();
    private volatile boolean over;
    private volatile XnioExecutor.@Nullable Key next;

    private Pace(HttpServerExchange exchange, Runnable whenTooSlow) {
        this.exchange = exchange;
        this.whenTooSlow = whenTooSlow;
    }

    /** Looks at a body from now on, until {@link #end()} or the end of the exchange. */
    static Pace of(HttpServerExchange exchange, Runnable whenTooSlow) {
        Pace pace = new Pace(exchange, whenTooSlow);
        exchange.addExchangeCompleteListener((ended, then) -> {
            pace.end();
            then.proceed();
        });
        pace.lookLater();
        return pace;
    }

    void came(long more) {
        bytes.addAndGet(Math.max(more, 0));
    }

    void end() {
        over = true;
        XnioExecutor.Key planned = next;
        if (planned != null) {
            planned.remove();
        }
    }

    static boolean isTooSlow(long nanos, long bytes) {
        return nanos > GRACE + TimeUnit.SECONDS.toNanos(bytes / BYTES_PER_SECOND);
    }

    @Override
    public void run() {
        if (over) {
            return;
        }
        if (isTooSlow(System.nanoTime() - began, bytes.get())) {
            over = true;
            whenTooSlow.run();
        } else {
            lookLater();
        }
    }

    private void lookLater() {
        next = exchange.getIoThread().executeAfter(this, SECONDS_BETWEEN_LOOKS, TimeUnit.SECONDS);
    }
}
