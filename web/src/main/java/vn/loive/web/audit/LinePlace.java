package vn.loive.web.audit;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loive.shared.Cursor;
import vn.loive.shared.Traced;

/** A place in the line of time as a cursor, and back. */
public final class LinePlace {
    /** By how many moments the line is sorted. */
    public static final int MOMENTS = 1;

    private static final Set<Traced.Lane> NUMBERED = EnumSet.of(Traced.Lane.ACTS, Traced.Lane.READS);

    private LinePlace() {}

    public static Cursor cursor(Traced.Place place) {
        return new Cursor(List.of(place.at()), place.lane().word() + "/" + place.key());
    }

    /** The place that a cursor names; empty when it is none of this line. */
    public static Optional<Traced.Place> of(Cursor cursor) {
        String[] parts = cursor.id().split("/", 2);
        return Arrays.stream(Traced.Lane.values())
                .filter(lane -> parts.length == 2 && lane.word().equals(parts[0]))
                .filter(lane -> !NUMBERED.contains(lane) || parts[1].matches("\\d{0,19}"))
                .map(lane -> new Traced.Place(cursor.at().get(0), lane, parts[1]))
                .filter(LinePlace::isReadable)
                .findFirst();
    }

    /** A number of nineteen digits can still be more than a number holds. */
    private static boolean isReadable(Traced.Place place) {
        return !NUMBERED.contains(place.lane())
                || place.key().isEmpty()
                || new BigInteger(place.key()).bitLength() < Long.SIZE;
    }

    static Optional<Traced.Place> parse(String text) {
        return Cursor.parse(text, MOMENTS).flatMap(LinePlace::of);
    }
}
