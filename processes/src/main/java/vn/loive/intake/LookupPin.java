package vn.loive.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import vn.loive.shared.AsCopied;

/**
 * The second factor of the public look-up: eight signs that cannot be taken for each other, more than can be guessed.
 * Older applications may still have six figures.
 */
final class LookupPin {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private LookupPin() {}

    static String make() {
        StringBuilder made = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            made.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return made.toString();
    }

    /** Whether it could be found by trying, from many places and over days. */
    static boolean isShort(String pin) {
        return pin.length() < LENGTH;
    }

    static boolean matches(String pin, String typed) {
        String plain = AsCopied.plain(typed).replace("-", "");
        return MessageDigest.isEqual(pin.getBytes(StandardCharsets.UTF_8), plain.getBytes(StandardCharsets.UTF_8));
    }
}
