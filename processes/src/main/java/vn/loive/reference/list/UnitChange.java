package vn.loive.reference.list;

import java.util.Locale;
import java.util.Optional;

/**
 * What a newer list makes of one unit.
 *
 * @param name how it is called then
 * @param before how it was called, for one that is renamed
 * @param into the place that takes its people over, by code and name, for one that is merged
 */
public record UnitChange(Kind kind, String code, String name, Optional<String> before, Optional<String> into) {
    /** What becomes of it. */
    public enum Kind {
        NEW,
        RENAMED,
        MERGED,
        GONE,
        CHANGED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
