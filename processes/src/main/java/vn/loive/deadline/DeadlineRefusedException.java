package vn.loive.deadline;

import java.io.Serial;
import java.util.Map;
import java.util.TreeMap;

/** A question about a deadline that has no answer, with a code and the field that is to be corrected. */
public final class DeadlineRefusedException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final String field;
    private final TreeMap<String, String> details;

    DeadlineRefusedException(String code, String field, Map<String, String> details) {
        super(field + ": " + code + " " + details);
        this.code = code;
        this.field = field;
        this.details = new TreeMap<>(details);
    }

    /** One of term-missing, term-malformed, term-zero, term-too-long, term-not-pausable, start-missing,
     * start-malformed, start-impossible, start-out-of-range. */
    public String code() {
        return code;
    }

    /** The field to correct: {@code start} or {@code term}. */
    public String field() {
        return field;
    }

    /** What a text about the refusal may want to name: {@code value}, {@code least}, {@code most}. */
    public Map<String, String> details() {
        return Map.copyOf(details);
    }
}
