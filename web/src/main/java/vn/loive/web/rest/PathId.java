package vn.loive.web.rest;

import java.util.Optional;
import java.util.UUID;

/** The id of a thing as it stands in an address. */
public final class PathId {
    private PathId() {}

    /** The id; empty for a word that is none, and so names nothing. */
    public static Optional<UUID> read(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
