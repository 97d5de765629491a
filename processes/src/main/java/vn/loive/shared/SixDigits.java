package vn.loive.shared;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Locale;

/**
 * A code of six digits that is kept nowhere: what is kept is a draw, from which the portal's secret makes the code when
 * it is sent and when it is compared. Whoever reads the database learns none.
 */
public final class SixDigits {
    /** How long one may be used after it was asked for. */
    public static final Duration LIFE = Duration.ofMinutes(15);

    /** The template of the message that brings one, and the place in it. */
    public static final String MESSAGE = "proof";

    private static final long ALL = 1_000_000;

    private SixDigits() {}

    /** A draw for a new code. */
    public static String draw() {
        return Keyed.drawn();
    }

    /** The code of a draw. */
    public static String of(String draw) {
        long number = ByteBuffer.wrap(Keyed.sum("six digits", draw)).getLong();
        return String.format(Locale.ROOT, "%06d", Long.remainderUnsigned(number, ALL));
    }

    /** What was typed as a code, without the spaces and dashes between its digits. */
    public static String tidy(String typed) {
        return AsCopied.plain(typed).replaceAll("[\\p{Pd}.]", "");
    }

    /** Whether a text could be a code at all. */
    public static boolean isOne(String tidy) {
        return tidy.matches("[0-9]{6}");
    }

    /** Whether it is the code of a draw; takes the same time for every text of six digits. */
    public static boolean matches(String draw, String tidy) {
        return MessageDigest.isEqual(
                of(draw).getBytes(StandardCharsets.US_ASCII), tidy.getBytes(StandardCharsets.US_ASCII));
    }
}
