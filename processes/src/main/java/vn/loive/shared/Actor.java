package vn.loive.shared;

import org.jspecify.annotations.Nullable;

/**
 * Who did an act, as the history keeps it.
 *
 * @param account the login, or {@code system}
 * @param name the person's name at that time
 * @param role the role in which he acted
 * @param unit the unit for which he acted; none for families and the system
 */
public record Actor(
        String account, String name, String role, @Nullable UnitId unit) {
    /** The portal itself: timers and asynchronous steps. */
    public static final Actor SYSTEM = new Actor("system", "Lối Về", "system", null);
}
