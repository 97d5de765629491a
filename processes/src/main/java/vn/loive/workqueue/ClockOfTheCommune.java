package vn.loive.workqueue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.audit.HistoryLine;
import vn.loive.deadline.Pause;
import vn.loive.shared.PortalClock;

/**
 * The clock that both steps of the commune share, as it stood at a moment of the past.
 *
 * @param from when it was started, or started anew because the application came back
 * @param pauses the times in which it stood still since then
 */
record ClockOfTheCommune(Instant from, List<Pause> pauses) {
    /** What ends the time in which the family is awaited. */
    static final Set<String> ENDS_OF_A_PAUSE =
            Set.of("ApplicationSupplemented", "ApplicationStopped", "ApplicationWithdrawn");

    /** Winds the clock from the acts of the history up to a moment. */
    static ClockOfTheCommune at(Instant moment, Instant submitted, List<HistoryLine> lines) {
        Instant from = submitted;
        List<Pause> pauses = new ArrayList<>();
        Instant asked = null;
        for (HistoryLine line : lines) {
            if (line.at().isAfter(moment)) {
                break;
            }
            if (line.kind().equals("SupplementRequested")) {
                asked = line.at();
            } else if (line.kind().equals("ApplicationSupplemented") && asked != null) {
                pauses.add(pause(asked, line.at()));
                asked = null;
            } else if (isReturned(line)) {
                from = line.at();
                pauses.clear();
            }
        }
        return new ClockOfTheCommune(from, List.copyOf(pauses));
    }

    private static boolean isReturned(HistoryLine line) {
        return line.kind().equals("ReviewedAtDistrict") && "return".equals(outcome(line));
    }

    private static @Nullable Object outcome(HistoryLine line) {
        return line.details().get("outcome");
    }

    private static Pause pause(Instant asked, Instant answered) {
        return new Pause(asked.atZone(PortalClock.VIET_NAM), answered.atZone(PortalClock.VIET_NAM));
    }
}
