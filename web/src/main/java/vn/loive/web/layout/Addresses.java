package vn.loive.web.layout;

import org.jspecify.annotations.Nullable;

/** Keeps links and redirects inside the portal. */
final class Addresses {
    private Addresses() {}

    /** The path itself when it stays on this server, otherwise the start page. */
    static String local(@Nullable String path) {
        return path != null && staysHere(path) ? path : "/";
    }

    private static boolean staysHere(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.indexOf('\\') < 0
                && path.chars().noneMatch(Character::isISOControl);
    }
}
