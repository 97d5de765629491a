package vn.loive.reference.list;

import java.util.List;

/**
 * Something in the file that keeps it from being imported.
 *
 * @param line where, counted from 1; 0 for the file as a whole
 * @param key the key of its sentence in {@code messages/units_{vi,en}.properties}
 * @param details what the sentence mentions, in order
 */
public record Problem(long line, String key, List<Object> details) {
    static Problem at(long line, String key, Object... details) {
        return new Problem(line, key, List.of(details));
    }
}
