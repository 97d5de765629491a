package vn.loive.web.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.loive.intake.LookUpApplication;
import vn.loive.shared.Result;

/**
 * A second limit on guessing at the look-up, by where the guesses come from: many families may share one address, so it
 * is wide. Kept in memory only, for a quarter of an hour; an address is never written down.
 */
@ApplicationScoped
public class GuessesByAddress {
    static final int MOST = 100;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int MOST_ADDRESSES = 10_000;

    @Inject
    Clock clock;

    private final Map<String, Deque<Instant>> failures = new LinkedHashMap<>();

    /** Looks up, unless too many guesses have come from there lately; a wrong one counts. */
    public Result<LookUpApplication.Glimpse> limit(
            HttpServletRequest request, Supplier<Result<LookUpApplication.Glimpse>> lookUp) {
        return limit(String.valueOf(request.getRemoteAddr()), lookUp);
    }

    Result<LookUpApplication.Glimpse> limit(String address, Supplier<Result<LookUpApplication.Glimpse>> lookUp) {
        if (isTooMany(address)) {
            return Result.notAllowed("too-many-guesses");
        }
        Result<LookUpApplication.Glimpse> result = lookUp.get();
        if (result instanceof Result.NotFound<LookUpApplication.Glimpse>) {
            note(address);
        }
        return result;
    }

    private synchronized boolean isTooMany(String address) {
        Deque<Instant> known = failures.getOrDefault(address, new ArrayDeque<>());
        Instant since = clock.instant().minus(WINDOW);
        known.removeIf(moment -> moment.isBefore(since));
        return known.size() >= MOST;
    }

    private synchronized void note(String address) {
        failures.computeIfAbsent(address, key -> new ArrayDeque<>()).add(clock.instant());
        if (failures.size() > MOST_ADDRESSES) {
            Iterator<String> oldest = failures.keySet().iterator();
            oldest.next();
            oldest.remove();
        }
    }
}
