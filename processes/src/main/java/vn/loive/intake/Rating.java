package vn.loive.intake;

import java.util.List;

/**
 * How satisfied a family is with the way its application went (mức độ hài lòng).
 *
 * @param value one of {@link #VALUES}; empty before it has said anything
 * @param words what it wants to add
 */
public record Rating(String value, String words) {
    /** Rất hài lòng, Hài lòng, Không hài lòng. */
    public static final List<String> VALUES = List.of("very-satisfied", "satisfied", "not-satisfied");

    public static final Rating NONE = new Rating("", "");
}
