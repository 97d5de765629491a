package vn.loive.identity;

import org.jspecify.annotations.Nullable;
import vn.loive.shared.Principal;
import vn.loive.shared.UnitId;

/**
 * A post (vị trí công tác): one role at one unit.
 *
 * @param of whose post it is, when the caller has it as a deputy; none when it is his own
 */
public record Post(Role role, UnitId unit, @Nullable Principal of) {
    public Post(Role role, UnitId unit) {
        this(role, unit, null);
    }

    /** Whether it is the caller's own. */
    public boolean isOwn() {
        return of == null;
    }
}
