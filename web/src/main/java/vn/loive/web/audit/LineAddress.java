package vn.loive.web.audit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Cursor;
import vn.loive.shared.Traced;

/**
 * What of a line of time an address asks for.
 *
 * @param code the application
 * @param lanes which lanes are shown; all when nothing is said
 * @param from behind which place; empty when the cursor is none of ours
 */
record LineAddress(String code, Set<Traced.Lane> lanes, Optional<Traced.Place> from) {
    private static final Set<Traced.Lane> NUMBERED = EnumSet.of(Traced.Lane.ACTS, Traced.Lane.READS);

    static LineAddress read(String code, String @Nullable [] lanes, @Nullable String after) {
        List<String> wanted = lanes == null ? List.of() : List.of(lanes);
        EnumSet<Traced.Lane> chosen = EnumSet.noneOf(Traced.Lane.class);
        Arrays.stream(Traced.Lane.values())
                .filter(lane -> wanted.contains(lane.word()))
                .forEach(chosen::add);
        return new LineAddress(
                code,
                chosen.isEmpty() ? EnumSet.allOf(Traced.Lane.class) : chosen,
                after == null || after.isBlank() ? Optional.of(Traced.Place.START) : place(after));
    }

    private static Optional<Traced.Place> place(String text) {
        return Cursor.parse(text, 1).flatMap(cursor -> {
            String[] parts = cursor.id().split("/", 2);
            return Arrays.stream(Traced.Lane.values())
                    .filter(lane -> parts.length == 2 && lane.word().equals(parts[0]))
                    .filter(lane -> !NUMBERED.contains(lane) || parts[1].matches("\\d{0,19}"))
                    .map(lane -> new Traced.Place(cursor.at().get(0), lane, parts[1]))
                    .findFirst();
        });
    }

    boolean isNarrowed() {
        return lanes.size() < Traced.Lane.values().length;
    }

    /** The same lanes behind a place. */
    String at(Traced.Place place) {
        return text() + "&after=" + new Cursor(List.of(place.at()), place.lane().word() + "/" + place.key()).text();
    }

    /** The same lanes from the beginning. */
    String text() {
        StringBuilder address = new StringBuilder("/history?of=").append(code);
        if (isNarrowed()) {
            lanes.forEach(lane -> address.append("&lane=").append(lane.word()));
        }
        return address.toString();
    }
}
