package vn.loive.web.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.loive.shared.PortalClock;
import vn.loive.shared.Traced;

/**
 * One entry of the line of time, ready to be read: what happened as in an act, and what the line adds to it.
 *
 * @param traced as the portal keeps it
 * @param act the same in words
 * @param proof how it can be checked
 * @param reads when a record was read, the oldest first; none for everything else
 * @param firstOfDay whether the entry before was on another day
 */
public record Entry(Traced traced, Act act, List<Act.Fact> proof, List<Instant> reads, boolean firstOfDay) {
    /** Whether this is the same person's next read in the same way, with nothing between. */
    boolean goesOn(Entry before) {
        return isRead()
                && before.isRead()
                && traced.kind().equals(before.traced.kind())
                && traced.actor().equals(before.traced.actor())
                && traced.values().equals(before.traced.values());
    }

    /** This entry with the reads of the next one. */
    Entry with(Entry next) {
        List<Instant> together = new ArrayList<>(reads);
        together.addAll(next.reads);
        return new Entry(traced, act, proof, List.copyOf(together), firstOfDay);
    }

    boolean isOnTheDayOf(Entry other) {
        return day().equals(other.day());
    }

    private LocalDate day() {
        return LocalDate.ofInstant(traced.at(), PortalClock.VIET_NAM);
    }

    Entry firstOfItsDay() {
        return new Entry(traced, act, proof, reads, true);
    }

    public boolean isRead() {
        return !reads.isEmpty();
    }

    public boolean isFolded() {
        return reads.size() > 1;
    }

    public Instant last() {
        return reads.get(reads.size() - 1);
    }

    public String lane() {
        return traced.lane().word();
    }

    /** The id of the entry in the page. */
    public String id() {
        return "e-" + lane() + "-" + traced.key().replaceAll("[^A-Za-z0-9]", "-");
    }
}
