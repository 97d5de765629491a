package vn.loive.shared;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of an application (mã hồ sơ): agency code, date and the number of the day, as in
 * {@code 000.00.01.H36-261121-0001}.
 *
 * @param value the code as printed
 */
public record DossierCode(@JsonValue String value) {
    private static final Pattern SHAPE = Pattern.compile("\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Z]\\d{2}-\\d{6}-\\d{4,6}");

    /** Reads a code as a person types or copies it; empty when it cannot be one. */
    public static Optional<DossierCode> parse(String typed) {
        String tidy = AsCopied.plain(typed);
        return SHAPE.matcher(tidy).matches() ? Optional.of(new DossierCode(tidy)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}
