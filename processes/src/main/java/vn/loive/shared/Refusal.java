package vn.loive.shared;

import java.util.List;
import java.util.Map;

/**
 * A "no" that the person can act on: which field, which code, and the values that its text needs.
 *
 * @param code the key of the text in {@code messages/refusal_{vi,en}.properties}, such as {@code too-long}
 * @param field the path of the field as the REST body names it, such as {@code person.birthDate}; empty for the whole
 * @param details the values that the text mentions, in order
 */
public record Refusal(String code, String field, List<Object> details) {
    public static Refusal of(String code, String field, Object... details) {
        return new Refusal(code, field, List.of(details));
    }

    public static Refusal whole(String code, Object... details) {
        return new Refusal(code, "", List.of(details));
    }

    /** The details by position, for a machine: {@code {"0": 200}}. */
    public Map<String, Object> named() {
        Map<String, Object> named = new java.util.LinkedHashMap<>();
        for (int i = 0; i < details.size(); i++) {
            named.put(Integer.toString(i), details.get(i));
        }
        return named;
    }
}
