package vn.loive.administration;

import java.util.Optional;
import vn.loive.shared.Cursor;
import vn.loive.shared.UnitId;

/**
 * Which units a list shows, in the order of their names.
 *
 * @param typed part of a name, of today or of before, with or without accents
 * @param province only units under this one, and itself
 * @param lacking only units where work waits for a role that nobody holds
 */
public record UnitFilter(
        String typed,
        Optional<UnitLevel> level,
        Optional<UnitId> province,
        boolean lacking,
        int limit,
        Optional<Cursor> after) {}
