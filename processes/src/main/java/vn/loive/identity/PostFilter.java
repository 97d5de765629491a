package vn.loive.identity;

import java.time.Instant;
import java.util.Optional;
import vn.loive.shared.Cursor;
import vn.loive.shared.PersonName;
import vn.loive.shared.UnitId;

/**
 * Which posts a list shows, the newest first.
 *
 * @param typed part of a name, with or without accents, or of a login
 * @param ended whether those that have ended are shown as well
 */
public record PostFilter(
        String typed, Optional<UnitId> unit, Optional<Role> role, boolean ended, int limit, Optional<Cursor> after) {
    static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    String search() {
        return PersonName.searchable(typed);
    }

    Instant fromMoment() {
        return after.map(cursor -> cursor.at().get(0)).orElse(END_OF_TIME);
    }

    String fromId() {
        return after.map(Cursor::id).orElse("");
    }
}
