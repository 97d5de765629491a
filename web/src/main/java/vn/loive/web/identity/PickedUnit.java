package vn.loive.web.identity;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.loive.reference.Unit;
import vn.loive.reference.Units;

/**
 * The unit that is meant by some words: clear when only one fits, or one was chosen among those that do.
 *
 * @param words what was typed, part of a name
 * @param matches the units that fit, as far as they are shown
 * @param unit the one that is meant
 */
public record PickedUnit(String words, List<Unit> matches, Optional<Unit> unit) {
    private static final int MOST_SHOWN = 20;

    /**
     * Looks for it among the units of some kinds.
     *
     * @param chosen the id of the one that was chosen; empty when none was
     */
    static PickedUnit among(Units units, Set<String> kinds, String words, String chosen) {
        List<Unit> matches = words.isBlank() ? List.of() : units.named(words, kinds, MOST_SHOWN);
        return new PickedUnit(
                words,
                matches,
                matches.stream()
                        .filter(unit -> unit.id().value().equals(chosen))
                        .findFirst()
                        .or(() -> only(matches, words)));
    }

    private static Optional<Unit> only(List<Unit> matches, String words) {
        List<Unit> called =
                matches.stream().filter(unit -> Units.isCalled(unit, words)).toList();
        List<Unit> few = called.isEmpty() ? matches : called;
        return few.size() == 1 ? Optional.of(few.get(0)) : Optional.empty();
    }

    /** Whether there may be more than are shown. */
    public boolean isMore() {
        return matches.size() == MOST_SHOWN;
    }
}
