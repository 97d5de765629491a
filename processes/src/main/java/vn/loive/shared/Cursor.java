package vn.loive.shared;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * Where a page of a list ended: the moments that the list is sorted by, and the id of its last row.
 *
 * @param at the last row's moments in the order of the sorting
 * @param id the last row's id, which decides among equal moments
 */
public record Cursor(List<Instant> at, String id) {
    public Cursor {
        at = List.copyOf(at);
    }

    /** As clients send it back. */
    public String text() {
        StringBuilder plain = new StringBuilder();
        at.forEach(moment -> plain.append(moment).append(' '));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(plain.append(id).toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Reads what a client sent; empty when it is not one of ours, or of a list that is sorted otherwise. */
    public static Optional<Cursor> parse(String text, int moments) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            String[] parts = plain.split(" ", -1);
            if (parts.length != moments + 1 || !PlainText.isReadable(plain)) {
                return Optional.empty();
            }
            List<Instant> at =
                    Arrays.stream(parts).limit(moments).map(Instant::parse).toList();
            return Optional.of(new Cursor(at, parts[moments]));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
