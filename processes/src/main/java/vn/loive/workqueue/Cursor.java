package vn.loive.workqueue;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page of the queue ended: the sort key and the id of its last row.
 *
 * @param at the last row's key in time
 * @param task the last row's id
 */
public record Cursor(Instant at, String task) {
    /** As clients send it back. */
    public String text() {
        String plain = at + " " + task;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what a client sent; empty when it is not one of ours. */
    public static Optional<Cursor> parse(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
            return parts.length == 2 ? Optional.of(new Cursor(Instant.parse(parts[0]), parts[1])) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
