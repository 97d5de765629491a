package vn.loive.shared;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One entry of an application's line of time, whichever part of the portal has kept it.
 *
 * @param at when it was
 * @param lane what it belongs to
 * @param key its name in its lane, which also says which of several at the same moment comes first
 * @param kind what it is, the last part of the key of its sentence
 * @param actor who did it
 * @param node the place in the process model; empty when it has none
 * @param values what else is known, plain types only
 */
public record Traced(
        Instant at, Lane lane, String key, String kind, Actor actor, String node, Map<String, Object> values) {
    /** The order of the line. */
    public static final Comparator<Traced> IN_ORDER =
            Comparator.comparing(Traced::at).thenComparing(Traced::lane).thenComparing(Traced::key);

    /** What an entry belongs to; the order is that of entries at the same moment. */
    public enum Lane {
        /** What people decided and did. */
        ACTS,
        /** Papers that came. */
        PAPERS,
        /** Terms that were set, stopped, moved, kept and missed. */
        CLOCK,
        /** The process itself: version of the model, steps, timers, incidents. */
        PROCESS,
        /** What was told to whom. */
        MESSAGES,
        /** Who opened the record, or was refused. */
        READS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A place in the line: behind one entry.
     *
     * @param at that entry's moment
     * @param lane its lane
     * @param key its key
     */
    public record Place(Instant at, Lane lane, String key) {
        /** Before all. */
        public static final Place START = new Place(Instant.EPOCH, Lane.ACTS, "");

        /** Whether an entry comes after this place. */
        public boolean isBefore(Traced entry) {
            int moments = entry.at().compareTo(at);
            int lanes = entry.lane().compareTo(lane);
            return moments > 0
                    || moments == 0 && (lanes > 0 || lanes == 0 && entry.key().compareTo(key) > 0);
        }

        /** Behind which number a lane goes on at this moment, when its keys are numbers. */
        public long number(Lane of) {
            int lanes = of.compareTo(lane);
            if (lanes != 0 || key.isEmpty()) {
                return lanes < 0 ? Long.MAX_VALUE : -1;
            }
            return Long.parseLong(key);
        }
    }

    public Place place() {
        return new Place(at, lane, key);
    }

    /** A number as a key, so that keys sort like their numbers. */
    public static String key(long number) {
        return "%019d".formatted(number);
    }

    /** Of many entries those after a place, in order and at most so many. */
    public static List<Traced> after(List<Traced> all, Place place, int most) {
        return all.stream().filter(place::isBefore).sorted(IN_ORDER).limit(most).toList();
    }
}
