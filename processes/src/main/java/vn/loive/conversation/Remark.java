package vn.loive.conversation;

import java.time.Instant;
import java.util.Optional;
import vn.loive.shared.UnitId;

/**
 * Something that was written about an application.
 *
 * @param name who wrote it
 * @param unit for which unit; none when the family wrote
 * @param text the words
 * @param at when
 */
public record Remark(String name, Optional<UnitId> unit, String text, Instant at) {
    public boolean isFromFamily() {
        return unit.isEmpty();
    }
}
