package vn.loive.realm.login;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Names for the login, each with a number behind it that nobody can know before: whatever somebody wishes can be had, so
 * a wish tells nothing about who is here.
 */
final class LoginNames {
    /** Names that begin so are given by the national identity provider's way in, and by nobody else. */
    static final String RESERVED = "vneid";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int FIRST = 10_000;
    private static final int LAST = 99_999;

    private LoginNames() {}

    static String from(String wish) {
        return wish.strip().toLowerCase(Locale.ROOT) + "-" + RANDOM.nextInt(FIRST, LAST + 1);
    }

    static boolean isReserved(String wish) {
        return wish.strip().toLowerCase(Locale.ROOT).startsWith(RESERVED);
    }
}
