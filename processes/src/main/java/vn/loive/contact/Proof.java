package vn.loive.contact;

import java.time.Instant;
import java.util.Optional;

/**
 * That an address is the account's own.
 *
 * @param address which one
 * @param how why it counts
 * @param at since when; the login does not tell
 */
public record Proof(ContactAddress address, How how, Optional<Instant> at) {
    /** Why an address counts as proved. */
    public enum How {
        /** The code that was sent there was typed. */
        CODE,
        /** News of a running application went there before codes were asked for. */
        BEFORE,
        /** It is the login's own, and the login has verified it. */
        LOGIN
    }
}
