package vn.loive.administration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.loive.reference.Unit;

/** At which level of the administration a unit stands. */
public enum UnitLevel {
    COMMUNE(Set.of("commune-office", "commune-police")),
    DISTRICT(Set.of("district-office")),
    PROVINCE(Set.of("province-office", "provincial-police")),
    FACILITY(Set.of("facility", "private-facility", "provider"));

    private final Set<String> kinds;

    UnitLevel(Set<String> kinds) {
        this.kinds = kinds;
    }

    boolean has(Unit unit) {
        return kinds.contains(unit.kind());
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<UnitLevel> ofWord(String word) {
        return Arrays.stream(values())
                .filter(level -> level.word().equals(word))
                .findFirst();
    }
}
