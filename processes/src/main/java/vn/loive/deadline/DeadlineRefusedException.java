package vn.loive.deadline;

import java.io.Serial;
import vn.loive.shared.Refusal;

/** A start or a term that cannot be read; it carries the refusal for whoever wrote it. */
public final class DeadlineRefusedException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    DeadlineRefusedException(String code, String field, Object... details) {
        super(field + ": " + code);
        refusal = Refusal.of(code, field, details);
    }

    /**
     * Field {@code term}: {@code term-missing}, {@code term-malformed}, {@code term-zero}, {@code term-too-long}, each with
     * the text and the most units; {@code term-not-pausable} with the text. Field {@code start}: {@code start-missing},
     * {@code start-malformed}, {@code start-impossible}, {@code start-out-of-range}, each with the text, the first and the
     * last year.
     */
    public Refusal refusal() {
        return refusal;
    }
}
