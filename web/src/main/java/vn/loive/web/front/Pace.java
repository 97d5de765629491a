package vn.loive.web.front;

import io.undertow.server.HttpServerExchange;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.xnio.XnioExecutor;

/**
 * The least pace at which a body has to come: a quarter of a minute to begin with, then 256 bytes a second, which the
 * slowest telephone line keeps; files, which hold a place of few, 2,048. Who is slower is let go.
 */
final class Pace implements Runnable {
    private static final long GRACE = TimeUnit.SECONDS.toNanos(15);
    static final long OF_FORMS = 256;
    static final long OF_FILES = 2_048;
    private static final int SECONDS_BETWEEN_LOOKS = 3;

    private final HttpServerExchange exchange;
    private final Runnable whenTooSlow;
    private final long bytesPerSecond;
    private final long began = System.nanoTime();
    private final AtomicLong bytes = new AtomicLong();
    private volatile boolean over;
    private volatile XnioExecutor.@Nullable Key next;

    private Pace(HttpServerExchange exchange, long bytesPerSecond, Runnable whenTooSlow) {
        this.exchange = exchange;
        this.bytesPerSecond = bytesPerSecond;
        this.whenTooSlow = whenTooSlow;
    }

    /** Looks at a body from now on, until {@link #end()} or the end of the exchange. */
    static Pace of(HttpServerExchange exchange, Runnable whenTooSlow) {
        return watching(exchange, OF_FORMS, whenTooSlow);
    }

    /** The same for a body of files. */
    static Pace ofFiles(HttpServerExchange exchange, Runnable whenTooSlow) {
        return watching(exchange, OF_FILES, whenTooSlow);
    }

    private static Pace watching(HttpServerExchange exchange, long bytesPerSecond, Runnable whenTooSlow) {
        Pace pace = new Pace(exchange, bytesPerSecond, whenTooSlow);
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

    static boolean isTooSlow(long nanos, long bytes, long bytesPerSecond) {
        return nanos > GRACE + TimeUnit.SECONDS.toNanos(bytes / bytesPerSecond);
    }

    @Override
    public void run() {
        if (over) {
            return;
        }
        if (isTooSlow(System.nanoTime() - began, bytes.get(), bytesPerSecond)) {
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
