package vn.loive.web.front;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.SameThreadExecutor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.xnio.XnioExecutor;

/**
 * So many requests are worked on at once, and so many of them for one address. The others wait without a thread, in
 * their order, for a few seconds; who still has no place then, or finds too many waiting, is asked to come again.
 */
final class Places {
    private static final int PATIENCE_SECONDS = 5;

    private final int most;
    private final int mostForOne;
    private final int mostWaiting;
    private final Map<String, Integer> taken = new HashMap<>();
    private final Map<String, Integer> waitingOf = new HashMap<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private int inUse;

    Places(int most, int mostForOne, int mostWaiting) {
        this.most = most;
        this.mostForOne = mostForOne;
        this.mostWaiting = mostWaiting;
    }

    /** Works on the request as soon as there is a place. */
    void admit(HttpServerExchange exchange, String who, HttpHandler next) throws Exception {
        if (takes(who)) {
            free(exchange, who);
            next.handleRequest(exchange);
        } else {
            exchange.dispatch(SameThreadExecutor.INSTANCE, () -> queue(new Waiting(exchange, who, next)));
        }
    }

    /** Takes a place, if there is one for this address. */
    synchronized boolean takes(String who) {
        if (inUse >= most || taken.getOrDefault(who, 0) >= mostForOne) {
            return false;
        }
        inUse++;
        taken.merge(who, 1, Integer::sum);
        return true;
    }

    /** Gives a place back, and the first who waits and may have it gets it. */
    void givesBack(String who) {
        Waiting following;
        synchronized (this) {
            inUse--;
            less(taken, who);
            following = following();
        }
        if (following != null) {
            following.goesOn();
        }
    }

    private void free(HttpServerExchange exchange, String who) {
        exchange.addExchangeCompleteListener((ended, then) -> {
            try {
                givesBack(who);
            } finally {
                then.proceed();
            }
        });
    }

    private @Nullable Waiting following() {
        for (Iterator<Waiting> all = waiting.iterator(); all.hasNext(); ) {
            Waiting one = all.next();
            if (takes(one.who)) {
                all.remove();
                less(waitingOf, one.who);
                return one;
            }
            if (inUse >= most) {
                return null;
            }
        }
        return null;
    }

    private void queue(Waiting one) {
        boolean now;
        boolean room = false;
        synchronized (this) {
            now = takes(one.who);
            if (!now && waiting.size() < mostWaiting && waitingOf.getOrDefault(one.who, 0) < mostWaiting / 2) {
                room = true;
                waiting.add(one);
                waitingOf.merge(one.who, 1, Integer::sum);
                one.patience =
                        one.exchange.getIoThread().executeAfter(() -> gaveUp(one), PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        }
        if (now) {
            one.goesOn();
        } else if (!room) {
            CalmAnswer.BUSY.to(one.exchange);
        }
    }

    private void gaveUp(Waiting one) {
        synchronized (this) {
            if (!waiting.remove(one)) {
                return;
            }
            less(waitingOf, one.who);
        }
        CalmAnswer.BUSY.to(one.exchange);
    }

    private static void less(Map<String, Integer> numbers, String who) {
        numbers.computeIfPresent(who, (key, number) -> number == 1 ? null : number - 1);
    }

    /** Somebody without a place. */
    private final class Waiting {
        private final HttpServerExchange exchange;
        private final String who;
        private final HttpHandler next;
        private XnioExecutor.@Nullable Key patience;

        Waiting(HttpServerExchange exchange, String who, HttpHandler next) {
            this.exchange = exchange;
            this.who = who;
            this.next = next;
        }

        void goesOn() {
            XnioExecutor.Key planned = patience;
            if (planned != null) {
                planned.remove();
            }
            free(exchange, who);
            exchange.dispatch(next);
        }
    }
}
