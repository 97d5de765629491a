package vn.loive.shared;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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

        /** Whether an entry comes before this place. */
        public boolean isBehind(Traced entry) {
            return !isBefore(entry) && !equals(entry.place());
        }

        /** Behind which number a lane goes on at this moment, and before which it ends, when its keys are numbers. */
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
        return String.format(Locale.ROOT, "%019d", number);
    }

    /**
     * A stretch of the line, in the direction in which it is read.
     *
     * @param from behind which place, or before which one when it is read backwards; the place itself is no part of it
     * @param backwards whether the last entry comes first
     * @param most how many entries at most
     */
    public record Stretch(Place from, boolean backwards, int most) {
        public static Stretch after(Place place, int most) {
            return new Stretch(place, false, most);
        }

        /** Of many entries those of the stretch. */
        public List<Traced> of(Stream<Traced> all) {
            return all.filter(entry -> backwards ? from.isBehind(entry) : from.isBefore(entry))
                    .sorted(backwards ? IN_ORDER.reversed() : IN_ORDER)
                    .limit(most)
                    .toList();
        }

        /** The next stretch, as long as this one. */
        public Stretch behind(Traced last) {
            return new Stretch(last.place(), backwards, most);
        }
    }
}
