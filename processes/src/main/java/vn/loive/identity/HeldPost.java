package vn.loive.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import vn.loive.shared.UnitId;

/**
 * Who holds a post, since when and until when.
 *
 * @param account the login of the official
 * @param from the first moment at which it holds
 * @param until the first moment at which it no longer holds; empty while nobody has ended it
 * @param givenBy the login of the administrator
 * @param reason why it was given
 */
public record HeldPost(
        UUID id,
        String account,
        String name,
        Role role,
        UnitId unit,
        Instant from,
        Optional<Instant> until,
        String givenBy,
        String reason) {
    /** Whether it counts now, later, or no longer; one that ends as it begins has never counted. */
    public State state(Instant now) {
        if (until.filter(end -> !end.isAfter(now) || !end.isAfter(from)).isPresent()) {
            return State.ENDED;
        }
        return from.isAfter(now) ? State.COMING : State.HELD;
    }

    /** Where a post stands. */
    public enum State {
        HELD,
        COMING,
        ENDED;

        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
