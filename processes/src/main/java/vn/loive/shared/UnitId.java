package vn.loive.shared;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The id of an office or facility, a word such as {@code hiep-an}; the same word names the unit in the realm.
 *
 * @param value lower-case letters, digits and hyphens
 */
public record UnitId(@JsonValue String value) {
    @Override
    public String toString() {
        return value;
    }
}
