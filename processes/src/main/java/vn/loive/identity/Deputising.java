package vn.loive.identity;

import java.time.Instant;
import java.util.UUID;
import vn.loive.shared.Principal;
import vn.loive.shared.UnitId;

/**
 * Who acts for whom at a unit, from when until when.
 *
 * @param principal whose posts they are
 * @param deputy who has them meanwhile
 * @param until the first moment at which it no longer holds
 * @param namedBy the login of who named the deputy: the person himself, or the head of the unit
 * @param confirmed whether a head of the unit has named or confirmed him; until then it does not count
 */
public record Deputising(
        UUID id,
        Principal principal,
        Principal deputy,
        UnitId unit,
        Instant from,
        Instant until,
        String namedBy,
        String reason,
        boolean confirmed) {
    public HeldPost.State state(Instant now) {
        if (!until.isAfter(now) || !until.isAfter(from)) {
            return HeldPost.State.ENDED;
        }
        return from.isAfter(now) ? HeldPost.State.COMING : HeldPost.State.HELD;
    }

    /** Where it stands in one word: an unconfirmed one waits until it ends. */
    public String word(Instant now) {
        HeldPost.State state = state(now);
        return confirmed || state == HeldPost.State.ENDED ? state.word() : "waiting";
    }

    /** Whether two people are the ones of it, in whatever part. */
    boolean concerns(String account) {
        return principal.account().equals(account) || deputy.account().equals(account);
    }
}
