package vn.loive.web.audit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.loive.shared.Traced;

/**
 * What of a line of time an address asks for.
 *
 * @param code the application
 * @param lanes which lanes are shown; all when nothing is said
 * @param from behind which place, or before which one; empty when the cursor is none of ours
 * @param backwards whether it asks for what comes before the place
 */
record LineAddress(String code, Set<Traced.Lane> lanes, Optional<Traced.Place> from, boolean backwards) {
    /** The whole line of an application. */
    static LineAddress of(String code) {
        return read(code, null, name -> null);
    }

    static LineAddress read(String code, String @Nullable [] lanes, Function<String, @Nullable String> parameter) {
        List<String> wanted = lanes == null ? List.of() : List.of(lanes);
        EnumSet<Traced.Lane> chosen = EnumSet.noneOf(Traced.Lane.class);
        Arrays.stream(Traced.Lane.values())
                .filter(lane -> wanted.contains(lane.word()))
                .forEach(chosen::add);
        Optional<String> before = given(parameter.apply("before"));
        Optional<Traced.Place> from = before.or(() -> given(parameter.apply("after")))
                .map(LinePlace::parse)
                .orElse(Optional.of(Traced.Place.START));
        return new LineAddress(
                code,
                chosen.isEmpty() ? EnumSet.allOf(Traced.Lane.class) : chosen,
                from,
                before.isPresent() && from.isPresent());
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(some -> !some.isBlank());
    }

    boolean isNarrowed() {
        return lanes.size() < Traced.Lane.values().length;
    }

    /** Whether it asks for the beginning of the line. */
    boolean isFirst() {
        return from.filter(Traced.Place.START::equals).isPresent();
    }

    /** The same lanes behind a place. */
    String at(Traced.Place place) {
        return text() + "&after=" + LinePlace.cursor(place).text();
    }

    /** The same lanes before a place. */
    String before(Traced.Place place) {
        return text() + "&before=" + LinePlace.cursor(place).text();
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
